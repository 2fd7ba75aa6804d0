package [=package].user.routes;

import java.io.IOException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import [=package].ServiceClient.Answer;
import [=package].embedded.TestServers;
import [=package].user.embedded.Mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** While Redis is down, nothing can be guessed without a limit, and whoever knows their password is let in. */
abstract class OutageContract extends SignInContract {

    /** The tests behind this one count on limits and on sessions that end. */
    @AfterEach
    void untilRedisIsNoticed() {
        await().until(() -> verify(unknown(), "000000").status() != 503);
        await().until(() -> {
            Answer session = logIn(known(), PASSWORD);
            postIn(session, "/logout");
            return postIn(session, "/logout").status() == 401;
        });
    }

    @Test
    void codesAreNotTriedWithoutALimit() throws IOException {
        String email = unknown();
        post("/otp", """
                {"email": "%s"}""", email);
        Mail mail = bed.lastMail(email);

        TestServers.withoutRedis(() -> {
            assertUnavailable(verify(email, mail.code()));
            assertUnavailable(post("/otp/verify", """
                    {"tokenHash": "%s", "type": "email"}""", mail.tokenHash()));
        });

        await().untilAsserted(() -> assertSession(verify(email, mail.code()), 200));
    }

    @Test
    void everythingElseThatNeedsNoRedisGoesOn() throws IOException {
        String email = known();

        TestServers.withoutRedis(() -> {
            Answer session = logIn(email, PASSWORD);
            assertSession(session, 200);
            Answer next = refresh(session.text("/refreshToken"));
            assertSession(next, 200);
            assertThat(post("/otp", """
                    {"email": "%s"}""", unknown()).status()).isEqualTo(202);
            assertThat(postIn(next, "/logout").status()).isEqualTo(204);
        });
    }

    @Test
    void aSignInElsewhereWaitsForRedis() throws IOException {
        TestServers.withoutRedis(() -> {
            assertUnavailable(get("/oauth/google/start"));
            assertUnavailable(get("/oauth/google/callback?state=a&code=b"));
            assertUnavailable(post("/oauth/session", """
                    {"code": "a"}"""));
        });
    }

    private static void assertUnavailable(Answer answer) {
        assertRefused(answer, 503, "server.unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
    }
}
