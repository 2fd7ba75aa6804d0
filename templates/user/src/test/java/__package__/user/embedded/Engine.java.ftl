package [=package].user.embedded;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import [=package].user.services.provider.OtpProof;

/** The engine under test, in a schema that its tests share; each uses an address of its own. */
final class Engine {

    static final String PASSWORD = "correct horse";

    private Engine() {}

    static EmbeddedAuth on(DataSource source) {
        return at(source, Clock.systemUTC());
    }

    static EmbeddedAuth at(DataSource source, Clock clock) {
        return new EmbeddedAuth(source, settings(List.of()), clock);
    }

    static EmbeddedSettings settings(List<String> passwordCharacters) {
        return new EmbeddedSettings(
                "embedded_auth_tests",
                "https://auth.example.com",
                () -> URI.create("https://app.example.com/start"),
                4,
                passwordCharacters);
    }

    static String someAddress() {
        return UUID.randomUUID() + "@example.com";
    }

    static NewAccount account(String email) {
        return new NewAccount(email, PASSWORD, Map.of("full_name", "Ada"));
    }

    /** Somebody who has signed up and shown the code from the mail. */
    static IssuedSession signedUp(EmbeddedAuth engine, String email) {
        engine.signUp(account(email), Optional.empty());
        return engine.verify(link(engine, email));
    }

    static OtpProof link(EmbeddedAuth engine, String email) {
        Mail mail = engine.mailbox().lastTo(email).orElseThrow();
        return new OtpProof.Link(mail.tokenHash(), mail.kind());
    }
}
