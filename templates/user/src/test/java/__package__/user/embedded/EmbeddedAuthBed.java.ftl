package [=package].user.embedded;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.web.util.UriComponentsBuilder;

import [=package].SharedBeans;

import static org.awaitility.Awaitility.await;

/** The engine as tests see it. */
@SharedBeans
public final class EmbeddedAuthBed implements AuthBed {

    private final EmbeddedAuth engine;

    public EmbeddedAuthBed(EmbeddedAuth engine) {
        this.engine = engine;
    }

    @Override
    public Mail lastMail(String email) {
        return await().atMost(Duration.ofSeconds(5))
                .until(() -> engine.mailbox().lastTo(email), mail -> mail.isPresent())
                .orElseThrow();
    }

    @Override
    public void confirmEmails(boolean wanted) {
        engine.confirmEmails(wanted);
    }

    @Override
    public void ban(String email) {
        engine.administration().ban(id(email), Duration.ofDays(36_500));
    }

    @Override
    public void makeAdmin(String email) {
        engine.administration().addAppMetadata(id(email), Map.of("roles", List.of("admin")));
    }

    @Override
    public void pass(Duration time) {
        engine.pass(time);
    }

    @Override
    public void rotateKeys() {
        engine.rotateKeys();
    }

    @Override
    public String signedToken(Map<String, Object> header, Map<String, Object> claims) {
        return engine.sign(header, claims);
    }

    @Override
    public URI allow(URI authorizeUrl, String email) {
        return engine.allow(flow(authorizeUrl), email);
    }

    @Override
    public URI deny(URI authorizeUrl) {
        return engine.deny(flow(authorizeUrl));
    }

    private static UUID flow(URI authorizeUrl) {
        return UUID.fromString(UriComponentsBuilder.fromUri(authorizeUrl)
                .build()
                .getQueryParams()
                .getFirst("flow"));
    }

    private UUID id(String email) {
        return engine.administration()
                .findByEmail(email)
                .map(Account::id)
                .orElseThrow(() -> new AssertionError("Nobody has this address"));
    }
}
