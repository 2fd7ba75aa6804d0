package [=package].user.routes;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import [=package].ServiceClient.Answer;
import [=package].user.embedded.Mail;

import static org.assertj.core.api.Assertions.assertThat;

/** What may not be tried without end. */
abstract class LimitContract extends SignInContract {

    @Test
    void aPasswordIsGuessedFiveTimesAMinuteFromHoweverManyAddresses() {
        String email = unknown();
        for (int guess = 1; guess <= 5; guess++) {
            fromAnotherAddress();
            assertRefused(logIn(email, "guess " + guess), 401, "auth.invalid_credentials");
        }
        fromAnotherAddress();

        assertTooMany(logIn(email, PASSWORD));
    }

    @Test
    void oneMailAMinuteGoesToAnAddressWhicheverWayItIsAskedFor() {
        String email = unknown();
        assertThat(signUp(email).status()).isEqualTo(202);

        for (String path : new String[] {"/signup", "/otp", "/password/recover"}) {
            fromAnotherAddress();
            assertTooMany(post(path, """
                    {"email": "%s", "password": "%s"}""", email.toUpperCase(Locale.ROOT), PASSWORD));
        }
    }

    @Test
    void aCodeIsGuessedFiveTimesAndNoMore() {
        String email = unknown();
        Mail mail = send(email);
        for (int guess = 1; guess <= 5; guess++) {
            fromAnotherAddress();
            assertRefused(verify(email, "00000" + guess), 401, "auth.otp_invalid");
        }
        fromAnotherAddress();

        assertTooMany(verify(email, mail.code()));
    }

    @Test
    void aNewCodeMayBeTriedAgainButNotAllDay() {
        String email = unknown();
        for (int code = 1; code <= 4; code++) {
            sendAgain(email);
            for (int guess = 1; guess <= 5; guess++) {
                fromAnotherAddress();
                assertRefused(verify(email, "00000" + guess), 401, "auth.otp_invalid");
            }
        }
        Mail last = sendAgain(email);

        assertTooMany(verify(email, last.code()));
    }

    @Test
    void aRefreshTokenIsTriedThirtyTimesAMinute() {
        String token = UUID.randomUUID().toString();
        for (int attempt = 1; attempt <= 30; attempt++) {
            if (attempt % 10 == 0) {
                fromAnotherAddress();
            }
            assertRefused(refresh(token), 401, "auth.session_ended");
        }
        fromAnotherAddress();

        assertTooMany(refresh(token));
    }

    @Test
    void eachFlowHasALimitForAClientsAddress() {
        assertThirtyFromOneAddress(() -> refresh(UUID.randomUUID().toString()));
        assertThirtyFromOneAddress(() -> get("/oauth/google/callback?state=made-up"));
        assertThirtyFromOneAddress(() -> post("/oauth/session", """
                {"code": "made-up"}"""));
    }

    @Test
    void anIpv6NetworkIsOneAddress() {
        for (int host = 1; host <= 30; host++) {
            from("2001:db8:7:%x::%x".formatted(LimitContract.class.hashCode() & 0xffff, host));
            get("/oauth/github/callback?state=made-up");
        }

        assertTooMany(get("/oauth/github/callback?state=made-up"));
    }

    @Test
    void aPasswordIsChangedFiveTimesAMinute() {
        Answer session = session();
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertRefused(setWeakPassword(session), 422, "auth.weak_password");
        }

        assertTooMany(setWeakPassword(session));
    }

    private Answer setWeakPassword(Answer session) {
        return call("/password")
                .header("Authorization", bearer(session))
                .json("""
                        {"password": "abc"}""")
                .send();
    }

    private void assertThirtyFromOneAddress(Supplier<Answer> call) {
        for (int attempt = 1; attempt <= 30; attempt++) {
            assertThat(call.get().status()).isNotEqualTo(429);
        }
        assertTooMany(call.get());
        fromAnotherAddress();
        assertThat(call.get().status()).isNotEqualTo(429);
    }

    private Mail sendAgain(String email) {
        bed.pass(Duration.ofMinutes(2));
        forgetLimitOfMails();
        return send(email);
    }

    private Mail send(String email) {
        fromAnotherAddress();
        assertThat(post("/otp", """
                {"email": "%s"}""", email).status()).isEqualTo(202);
        return bed.lastMail(email);
    }

    private static void assertTooMany(Answer answer) {
        assertRefused(answer, 429, "request.rate_limited");
        assertThat(answer.header("Retry-After")).matches("[1-9]\\d*");
    }
}
