package [=package].user.services.supabase;

import java.net.URI;
import java.util.Optional;
import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import [=package].ServiceTest;
import [=package].user.embedded.Mail;
import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;
import [=package].user.services.provider.AuthSession;
import [=package].user.services.provider.Credentials;
import [=package].user.services.provider.OtpKind;
import [=package].user.services.provider.SignUpResult;
import [=package].user.supabase.StandInSettings.Switch;

import static org.assertj.core.api.Assertions.assertThat;

import static [=package].user.services.supabase.Project.CLIENT;
import static [=package].user.services.supabase.Project.refused;

/** POST /signup */
@ServiceTest
class SupabaseSignUpTest {

    @Autowired
    DataSource source;

    Project project;
    final Credentials ada = Project.someone();

    @BeforeEach
    void start() {
        project = Project.start(source);
    }

    @AfterEach
    void stop() {
        project.close();
    }

    @Test
    void aNewUserConfirmsTheAddressFirst() {
        assertThat(signUp(ada)).isInstanceOf(SignUpResult.ConfirmationRequired.class);
        refused(Reason.EMAIL_NOT_CONFIRMED, () -> project.provider().signInWithPassword(ada, CLIENT));

        AuthSession session = project.provider().verifyOtp(Project.link(mail()), CLIENT);

        assertThat(session.user().email()).contains(ada.email());
        assertThat(session.user().emailConfirmed()).isTrue();
        assertThat(project.provider().signInWithPassword(ada, CLIENT).user().subject())
                .isEqualTo(session.user().subject());
    }

    @Test
    void withoutConfirmationTheUserIsSignedInAtOnce() {
        project.bed().confirmEmails(false);

        SignUpResult result = signUp(ada);

        assertThat(result)
                .isInstanceOfSatisfying(
                        SignUpResult.SessionIssued.class,
                        issued -> assertThat(project.provider()
                                        .introspect(issued.session().accessToken()))
                                .isEqualTo(issued.session().user()));
    }

    @Test
    void withConfirmationAKnownAddressLooksLikeANewOneAndGetsNoMail() {
        project.signedUp(ada);
        Mail before = mail();

        assertThat(signUp(ada)).isInstanceOf(SignUpResult.ConfirmationRequired.class);
        assertThat(mail()).isEqualTo(before);
    }

    @Test
    void withoutConfirmationAKnownAddressIsToldApart() {
        project.bed().confirmEmails(false);
        signUp(ada);

        refused(Reason.ALREADY_REGISTERED, () -> signUp(ada));
    }

    @Test
    void twoMailsWithinAMinuteAreTooMany() {
        signUp(ada);

        refused(Reason.RATE_LIMITED, () -> signUp(ada));
    }

    @Test
    void theLinkInTheMailLeadsWhereItShould() {
        project.provider().signUp(ada, Optional.of(URI.create("https://app.example.com/in?a=1&b=2")), CLIENT);

        assertThat(mail().kind()).isEqualTo(OtpKind.SIGNUP);
        assertThat(mail().link())
                .hasHost("app.example.com")
                .hasParameter("a", "1")
                .hasParameter("b", "2")
                .hasParameter("token_hash", mail().tokenHash());
    }

    @Test
    void aRedirectThatIsNotAllowedLeadsToTheSite() {
        project.provider().signUp(ada, Optional.of(URI.create("https://evil.test/in")), CLIENT);

        assertThat(mail().link()).hasHost("site.example.com");
    }

    @Test
    void aWeakPasswordIsRefusedWithItsReasons() {
        AuthFailure failure = refused(Reason.WEAK_PASSWORD, () -> signUp(new Credentials(ada.email(), "short")));

        assertThat(failure.details()).containsExactly("length");
        assertThat(refused(Reason.WEAK_PASSWORD, () -> signUp(new Credentials(ada.email(), "password123")))
                        .details())
                .containsExactly("pwned");
    }

    @Test
    void whatIsNoAddressIsRefused() {
        refused(Reason.EMAIL_INVALID, () -> signUp(new Credentials("ada at example", Project.PASSWORD)));
        refused(Reason.EMAIL_INVALID, () -> signUp(new Credentials("", Project.PASSWORD)));
    }

    @Test
    void aProjectMayNotWantNewUsers() {
        project.bed()
                .server()
                .settings()
                .with(Switch.SIGNUPS_DISABLED, () -> refused(Reason.SIGNUP_DISABLED, () -> signUp(ada)));
    }

    @Test
    void aProjectMayNotWantPasswords() {
        project.bed()
                .server()
                .settings()
                .with(Switch.EMAIL_DISABLED, () -> refused(Reason.FLOW_UNSUPPORTED, () -> signUp(ada)));
    }

    private SignUpResult signUp(Credentials credentials) {
        return project.provider().signUp(credentials, Optional.empty(), CLIENT);
    }

    private Mail mail() {
        return project.bed().lastMail(ada.email());
    }
}
