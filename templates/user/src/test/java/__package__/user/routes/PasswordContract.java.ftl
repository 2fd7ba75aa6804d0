package [=package].user.routes;

import java.time.Duration;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import [=package].ServiceClient.Answer;
import [=package].user.embedded.Mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Accounts with a password: made, confirmed, used, recovered, changed. */
abstract class PasswordContract extends SignInContract {

    @AfterEach
    void confirmByMailAgain() {
        bed.confirmEmails(true);
    }

    @Test
    void anAccountIsMadeConfirmedAndUsed() {
        String email = unknown();

        Answer signedUp = signUp(email);
        assertThat(signedUp.status()).isEqualTo(202);
        assertThat(signedUp.body()).isEqualTo("{}");
        assertNotKept(signedUp);

        String code = bed.lastMail(email).code();
        assertRefused(logIn(email, PASSWORD), 403, "auth.email_not_confirmed");
        Answer confirmed = verify(email, code);
        assertSession(confirmed, 200);
        assertThat(confirmed.text("/user/email")).isEqualTo(email);

        Answer session = logIn(email.toUpperCase(Locale.ROOT) + " ", PASSWORD);
        assertSession(session, 200);
        assertThat(session.text("/user/id")).isEqualTo(confirmed.text("/user/id"));
    }

    @Test
    void whoHasNotConfirmedTheirAddressIsToldSoOnlyWithTheRightPassword() {
        String email = unknown();
        signUp(email);
        bed.lastMail(email);

        assertRefused(logIn(email, "a wrong one"), 401, "auth.invalid_credentials");
    }

    @Test
    void withoutConfirmationANewAccountIsSignedInAndAKnownOneIsNot() {
        bed.confirmEmails(false);
        // The service learns of it by an answer that may be too late for who gets it.
        await().untilAsserted(() -> assertSession(signUp(unknown()), 201));
        String email = unknown();

        assertSession(signUp(email), 201);
        Answer again = signUp(email);

        assertThat(again.status()).as(again.body()).isEqualTo(202);
        assertThat(again.body()).isEqualTo("{}");
    }

    @Test
    void aWeakPasswordIsRefusedWithItsReasonsAndMayBeReplacedAtOnce() {
        String email = unknown();

        Answer weak = post("/signup", """
                {"email": "%s", "password": "abc"}""", email);

        assertRefused(weak, 422, "auth.weak_password");
        assertThat(weak.text("/errors/0/field")).isEqualTo("password");
        assertThat(weak.text("/errors/0/code")).isEqualTo("length");
        assertThat(signUp(email).status()).isEqualTo(202);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"email\": \"ada\", \"password\": \"a password\"}",
                "{\"email\": \"ada@localhost\", \"password\": \"a password\"}",
                "{\"email\": \"ada@example.com\", \"password\": \"\"}",
                "{\"email\": \"ada@example.com\\r\\nBcc: eve@example.com\", \"password\": \"a password\"}",
                "{\"email\": \"ada@example.com\", \"password\":"
                        + " \"0123456789012345678901234567890123456789012345678901234567890123456789123\"}",
                "{\"email\": [\"ada@example.com\"], \"password\": {}}"
            })
    void whatIsNoAddressOrNoPasswordIsNoRequest(String body) {
        for (String path : new String[] {"/signup", "/login"}) {
            Answer answer = call(path).json(body).send();

            assertRefused(answer, 400, "request.invalid");
            assertThat(answer.body()).doesNotContain("0123456789", "Bcc");
        }
    }

    @Test
    void aForgottenPasswordIsReplacedByWhoReadsTheMail() {
        String email = known();

        Answer asked = post("/password/recover", """
                {"email": "%s", "redirectTo": "https://app.example.com/new-password"}""", email);
        assertThat(asked.status()).isEqualTo(202);
        assertThat(asked.body()).isEqualTo("{}");
        Mail mail = bed.lastMail(email);
        assertThat(mail.link().toString()).contains("app.example.com");

        Answer session = post("/otp/verify", """
                {"tokenHash": "%s", "type": "recovery"}""", mail.tokenHash());
        assertSession(session, 200);
        assertThat(setPassword(session, "another horse 2B!").status()).isEqualTo(204);

        assertRefused(logIn(email, PASSWORD), 401, "auth.invalid_credentials");
        assertSession(logIn(email, "another horse 2B!"), 200);
    }

    @Test
    void aNewPasswordEndsAllOtherSessions() {
        String email = known();
        Answer here = logIn(email, PASSWORD);
        Answer elsewhere = logIn(email, PASSWORD);

        assertThat(setPassword(here, "another horse 2B!").status()).isEqualTo(204);

        assertRefused(refresh(elsewhere.text("/refreshToken")), 401, "auth.session_ended");
        assertRefused(postIn(elsewhere, "/logout"), 401, "access.unauthenticated");
        assertSession(refresh(here.text("/refreshToken")), 200);
    }

    @Test
    void aNewPasswordMustBeGoodAndNew() {
        Answer session = session();

        Answer weak = setPassword(session, "abc");
        assertRefused(weak, 422, "auth.weak_password");
        assertThat(weak.text("/errors/0/field")).isEqualTo("password");
        assertRefused(setPassword(session, PASSWORD), 422, "auth.same_password");
    }

    @Test
    void aSignInOfLongAgoMustBeShownAgainBeforeThePasswordChanges() {
        Answer session = session();
        pass(Duration.ofHours(25));

        assertRefused(setPassword(session, "another horse 2B!"), 403, "auth.reauthentication_needed");
    }

    @Test
    void nobodyChangesAPasswordWithoutSigningIn() {
        assertRefused(post("/password", """
                {"password": "another horse 2B!"}"""), 401, "access.unauthenticated");
    }

    private Answer setPassword(Answer session, String password) {
        return call("/password")
                .header("Authorization", bearer(session))
                .json("""
                        {"password": "%s"}""".formatted(password))
                .send();
    }
}
