package [=package].user.services.supabase;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What comes back is not from Supabase, or not whole. That is always {@code UNAVAILABLE}, and it never says more. */
class BrokenAnswersTest {

    private static final String HTML = "<html><head><title>502 Bad Gateway</title></head></html>";

    final CannedServer server = new CannedServer();
    final Adapter adapter = Adapter.at(server.url(), "read-timeout", "400ms");

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                HTML,
                "[]",
                "null",
                "42",
                "{",
                "{}",
                "{\"access_token\":\"secret-1\"}",
                "{\"access_token\":\"\",\"refresh_token\":\"r\",\"expires_in\":5,\"user\":{\"id\":\"u\"}}",
                "{\"access_token\":7,\"refresh_token\":\"r\",\"expires_in\":5,\"user\":{\"id\":\"u\"}}",
                "{\"access_token\":\"secret-1\",\"refresh_token\":\"r\",\"user\":{\"id\":\"u\"}}",
                "{\"access_token\":\"secret-1\",\"refresh_token\":\"r\",\"expires_in\":\"5\",\"user\":{\"id\":\"u\"}}",
                "{\"access_token\":\"secret-1\",\"refresh_token\":\"r\",\"expires_in\":5}",
                "{\"access_token\":\"secret-1\",\"refresh_token\":\"r\",\"expires_in\":5,\"user\":{\"id\":null}}"
            })
    void aSignInNeedsAWholeSession(String body) {
        server.answer(200, body);

        unavailable(() -> adapter.provider().signInWithPassword(Adapter.ADA, Adapter.CLIENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", HTML, "[]", "{}", "{\"user\":{\"id\":\"u\"}}"})
    void aSignUpNeedsASessionOrAUser(String body) {
        server.answer(200, body);

        unavailable(() -> adapter.provider().signUp(Adapter.ADA, Optional.empty(), Adapter.CLIENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", HTML, "[]"})
    void evenAnAnswerWithoutContentIsJson(String body) {
        server.answer(200, body);

        unavailable(() -> adapter.provider().sendOtp("ada@example.com", Optional.empty(), Adapter.CLIENT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", HTML, "{}", "{\"users\":null}", "{\"users\":{}}", "{\"users\":[{}]}", "{\"users\":[null]}"})
    void aListThatCannotBeReadIsNoEmptyList(String body) {
        server.answer(200, body);

        unavailable(() -> adapter.directory().list(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", HTML, "{\"message\":\"no Route matched with those values\"}"})
    void aPageThatIsNotFoundIsNoUserWhoIsGone(String body) {
        server.answer(404, body);

        unavailable(() -> adapter.directory().find("7c9e6679-7425-40de-944b-e07fc1f90ae7"));
        unavailable(() -> adapter.directory().delete("7c9e6679-7425-40de-944b-e07fc1f90ae7"));
    }

    @Test
    void aBanWithoutAReadableEndIsNotOverlooked() {
        server.answer(200, "{\"id\":\"u\",\"banned_until\":\"soon\"}");

        unavailable(() -> adapter.provider().introspect("token"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                HTML,
                "{}",
                "[\"invalid_credentials\"]",
                "{\"message\":\"Invalid API key\",\"hint\":\"ada@example.com\"}",
                "{\"code\":401,\"msg\":\"secret-1\"}",
                "{\"code\":\"secret-1 of ada@example.com\",\"message\":\"\"}",
                "{\"code\":\"brand_new_error\",\"message\":\"secret-1\"}",
                "{\"error\":{\"code\":\"invalid_credentials\"}}"
            })
    void aRefusalThatIsNotSupabasesTellsNothing(String body) {
        server.answer(401, body);

        unavailable(() -> adapter.provider().signInWithPassword(Adapter.ADA, Adapter.CLIENT));
    }

    @Test
    void aServerErrorIsOneWhateverItsCodeSays() {
        server.answer(500, "{\"code\":\"invalid_credentials\",\"message\":\"\"}");

        unavailable(() -> adapter.provider().signInWithPassword(Adapter.ADA, Adapter.CLIENT));
    }

    @Test
    void redirectsAreNotFollowed() {
        server.answer(307, "", "Location", server.url() + "/elsewhere");

        unavailable(() -> adapter.provider().signInWithPassword(Adapter.ADA, Adapter.CLIENT));
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void anAnswerWithoutEndIsNotReadToItsEnd() {
        server.with(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("{\"users\":[],\"filler\":\"".getBytes(UTF_8));
            for (int i = 0; i < 9 * 1024; i++) {
                exchange.getResponseBody().write("x".repeat(1024).getBytes(UTF_8));
            }
            exchange.getResponseBody().write("\"}".getBytes(UTF_8));
        });

        unavailable(() -> Adapter.at(server.url()).directory().list(1));
    }

    @Test
    void aSilentServerIsWaitedForOnlySoLong() {
        server.with(exchange -> sleep(3_000));

        takesLessThanTwoSeconds(() -> adapter.provider().signInWithPassword(Adapter.ADA, Adapter.CLIENT));
        takesLessThanTwoSeconds(() -> adapter.provider().introspect("token"));
        assertThat(server.requests()).as("nothing is sent again").hasSize(2);
    }

    @Test
    void anAnswerThatTricklesInIsWaitedForOnlySoLong() {
        server.with(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            sleep(3_000);
        });

        takesLessThanTwoSeconds(() -> adapter.provider().signInWithPassword(Adapter.ADA, Adapter.CLIENT));
    }

    @Test
    void aBrokenConnectionIsNoAnswer() {
        server.with(exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write("{\"access_token\":".getBytes(UTF_8));
        });

        unavailable(() -> adapter.provider().signInWithPassword(Adapter.ADA, Adapter.CLIENT));
    }

    @Test
    void aServerThatIsNotThereIsNoAnswer() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        Adapter nowhere = Adapter.at("http://127.0.0.1:" + free);

        unavailable(() -> nowhere.provider().signInWithPassword(Adapter.ADA, Adapter.CLIENT));
        unavailable(() -> nowhere.provider().introspect("token"));
    }

    @Test
    void anUnknownNameIsNoAnswer() {
        Adapter nowhere = Adapter.at(URI.create("http://no-such-host.invalid").toString());

        unavailable(() -> nowhere.provider().introspect("token"));
    }

    private static void takesLessThanTwoSeconds(ThrowingCallable call) {
        Instant start = Instant.now();
        unavailable(call);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
    }

    private static void unavailable(ThrowingCallable call) {
        assertThatExceptionOfType(AuthFailure.class)
                .isThrownBy(call)
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.UNAVAILABLE))
                .withMessageNotContainingAny("secret-1", "ada@example.com", "<html>", "7c9e6679");
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
