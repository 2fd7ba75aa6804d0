package [=package].user.services.supabase;

import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import [=package].user.embedded.Mail;
import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;
import [=package].user.services.provider.AuthProvider;
import [=package].user.services.provider.AuthSession;
import [=package].user.services.provider.Client;
import [=package].user.services.provider.Credentials;
import [=package].user.services.provider.OtpProof;
import [=package].user.services.provider.UserDirectory;
import [=package].user.supabase.StandInBed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A project at Supabase: the stand-in, and the adapter that talks to it over HTTP. */
record Project(StandInBed bed, AuthProvider provider, UserDirectory directory) implements AutoCloseable {

    static final Client CLIENT = new Client("203.0.113.7");
    static final String PASSWORD = "correct horse";

    static Project start(DataSource source) {
        var bed = StandInBed.start(source);
        var adapter = Adapter.at(
                bed.server().url().toString(),
                "publishable-key",
                bed.server().publishableKey(),
                "secret-key",
                bed.server().secretKey());
        return new Project(bed, adapter.provider(), adapter.directory());
    }

    static Credentials someone() {
        return new Credentials(UUID.randomUUID() + "@example.com", PASSWORD);
    }

    /** Somebody who has signed up and followed the link in the mail. */
    AuthSession signedUp(Credentials credentials) {
        provider.signUp(credentials, Optional.empty(), CLIENT);
        return provider.verifyOtp(link(bed.lastMail(credentials.email())), CLIENT);
    }

    static OtpProof link(Mail mail) {
        return new OtpProof.Link(mail.tokenHash(), mail.kind());
    }

    static AuthFailure refused(Reason reason, ThrowingCallable call) {
        AuthFailure failure = catchThrowableOfType(AuthFailure.class, call);
        assertThat(failure).isNotNull();
        assertThat(failure.reason()).isEqualTo(reason);
        return failure;
    }

    @Override
    public void close() {
        bed.close();
    }
}
