package [=package].user.routes;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import [=package].ServiceClient.Answer;
import [=package].user.embedded.Mail;

import static org.assertj.core.api.Assertions.assertThat;

/** Signing in with what came by mail. */
abstract class MailedCodeContract extends SignInContract {

    @Test
    void whoTypesTheCodeIsSignedInWhetherTheyWereHereBeforeOrNot() {
        String email = unknown();
        String first = verify(email, send(email).code()).text("/user/id");
        pass(Duration.ofMinutes(2));

        Answer again = verify(email, send(email).code());

        assertSession(again, 200);
        assertThat(again.text("/user/id")).isEqualTo(first);
    }

    @Test
    void whoFollowsTheLinkIsSignedIn() {
        String email = known();
        pass(Duration.ofMinutes(2));
        Mail mail = send(email);
        assertThat(mail.link().toString()).contains("app.example.com");

        assertSession(verifyLink(mail.tokenHash(), "email"), 200);
    }

    @Test
    void aCodeIsGoodForOneUse() {
        String email = unknown();
        Mail mail = send(email);
        assertSession(verify(email, mail.code()), 200);

        assertRefused(verify(email, mail.code()), 401, "auth.otp_invalid");
        assertRefused(verifyLink(mail.tokenHash(), "email"), 401, "auth.otp_invalid");
    }

    @Test
    void aCodeIsGoodForItsAddressAndItsPurposeAlone() {
        String email = unknown();
        Mail mail = send(email);

        assertRefused(verify(unknown(), mail.code()), 401, "auth.otp_invalid");
        assertRefused(verifyLink(mail.tokenHash(), "recovery"), 401, "auth.otp_invalid");
        assertSession(verify(email, mail.code()), 200);
    }

    @Test
    void aCodeDoesNotStayGood() {
        String email = unknown();
        Mail mail = send(email);
        pass(Duration.ofHours(25));

        assertRefused(verify(email, mail.code()), 401, "auth.otp_invalid");
    }

    @Test
    void whoIsBannedCannotUseACode() {
        String email = known();
        pass(Duration.ofMinutes(2));
        Mail mail = send(email);
        bed.ban(email);

        assertRefused(verify(email, mail.code()), 401, "auth.otp_invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"email\": \"ada@example.com\"}",
                "{\"token\": \"123456\"}",
                "{\"tokenHash\": \"abc\"}",
                "{\"email\": \"ada@example.com\", \"token\": \"123456\", \"type\": \"sms\"}",
                "{\"email\": \"ada@example.com\", \"token\": \"123456\", \"tokenHash\": \"abc\", \"type\": \"email\"}",
                "{\"email\": \"ada@example.com\", \"token\": \"\"}"
            })
    void whatIsNoProofIsNoRequest(String body) {
        assertRefused(call("/otp/verify").json(body).send(), 400, "request.invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://app.example.com.evil", "//evil", "/\\\\evil", "javascript:alert(1)", ""})
    void linksLeadOnlyToAddressesThatWereNamed(String redirect) {
        for (String path : new String[] {"/otp", "/password/recover"}) {
            Answer answer = post(path, """
                    {"email": "%s", "redirectTo": "%s"}""", unknown(), redirect);

            assertRefused(answer, 400, "auth.redirect_refused");
        }
    }

    @Test
    void whatIsNoAddressGetsNoMail() {
        for (String path : new String[] {"/otp", "/password/recover"}) {
            assertRefused(post(path, """
                    {"email": "ada@localhost"}"""), 400, "request.invalid");
        }
    }

    private Mail send(String email) {
        Answer answer = post("/otp", """
                {"email": "%s", "redirectTo": "https://app.example.com/signed-in"}""", email);
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(answer.body()).isEqualTo("{}");
        return bed.lastMail(email);
    }

    private Answer verifyLink(String tokenHash, String type) {
        return post("/otp/verify", """
                {"tokenHash": "%s", "type": "%s"}""", tokenHash, type);
    }
}
