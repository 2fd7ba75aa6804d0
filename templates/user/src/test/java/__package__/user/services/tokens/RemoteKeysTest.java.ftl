package [=package].user.services.tokens;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RemoteKeysTest {

    private static final String ISSUER = "https://auth.example.com/auth/v1";

    private Instant now = Instant.parse("2026-02-03T04:05:06Z");
    private final KeyBed bed = new KeyBed();
    private final KeyServer server = new KeyServer(() -> bed.published().toString());
    private final JwtVerifier verifier = verifier();
    private final TokenForge forge = new TokenForge(bed, new TokenIssuer.InProcess(ISSUER, bed.inProcess(), () -> now));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void keysAreFetchedOnceForManyTokens() {
        IntStream.range(0, 50).forEach(number -> verifier.verify(forge.good()));

        assertThat(server.fetches()).isEqualTo(1);
    }

    @Test
    void keysAreFetchedAnewAfterTenMinutes() {
        verifier.verify(forge.good());
        pass(Duration.ofMinutes(10).minusSeconds(1));
        verifier.verify(forge.good());
        assertThat(server.fetches()).isEqualTo(1);

        pass(Duration.ofSeconds(2));
        verifier.verify(forge.good());
        assertThat(server.fetches()).isEqualTo(2);
    }

    @Test
    void aKeyThatWasTakenBackIsNoLongerGoodTenMinutesLater() {
        String token = forge.good();
        verifier.verify(token);
        bed.rotateKeys();
        verifier.verify(token);

        pass(Duration.ofMinutes(10).plusSeconds(1));
        assertRefused(token, Reason.TOKEN_INVALID);
    }

    @Test
    void aNewKeyIsLookedForAtOnce() {
        verifier.verify(forge.good());
        bed.rotateKeys();
        verifier.verify(forge.good());

        assertThat(server.fetches()).isEqualTo(2);
    }

    @Test
    void inventedKeysCostTwoFetchesInHalfAMinute() {
        verifier.verify(forge.good());
        pass(Duration.ofMinutes(1));
        for (int halfMinute = 1; halfMinute <= 5; halfMinute++) {
            IntStream.range(0, 200).forEach(number -> assertRefused(invented(number), Reason.TOKEN_INVALID));
            assertThat(server.fetches()).isLessThanOrEqualTo(1 + 2 * halfMinute);
            pass(RemoteKeys.BETWEEN_FETCHES);
        }
    }

    @Test
    void aNewKeyIsFoundHalfAMinuteLaterThoughSomebodyInventsKeys() {
        verifier.verify(forge.good());
        IntStream.range(0, 10).forEach(number -> assertRefused(invented(number), Reason.TOKEN_INVALID));
        bed.rotateKeys();
        assertRefused(forge.good(), Reason.TOKEN_INVALID);

        pass(RemoteKeys.BETWEEN_FETCHES);
        verifier.verify(forge.good());
    }

    @Test
    void knownKeysServeOnForAsLongAsTheIssuerDoesNotAnswer() {
        verifier.verify(forge.good());
        server.replyWith(503, "");
        for (int hour = 1; hour <= 48; hour++) {
            pass(Duration.ofHours(1));
            verifier.verify(forge.good());
            assertRefused(invented(hour), Reason.TOKEN_INVALID);
        }
        server.close();
        pass(Duration.ofHours(1));
        verifier.verify(forge.good());
    }

    @Test
    void anIssuerThatHangsHoldsNobodyUpWhoseKeyIsKnown() throws InterruptedException {
        verifier.verify(forge.good());
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        server.replyWith(() -> {
            asked.countDown();
            await(end);
            return new KeyServer.Reply(503, "");
        });
        Thread stranger = new Thread(() -> assertRefused(invented(1), Reason.TOKEN_INVALID));
        stranger.start();
        await(asked);

        verifier.verify(forge.good());
        assertThat(stranger.isAlive()).isTrue();

        stranger.join(Duration.ofSeconds(20).toMillis());
        assertThat(stranger.isAlive()).isFalse();
        end.countDown();
    }

    static Stream<KeyServer.Reply> noKeys() {
        return Stream.of(
                new KeyServer.Reply(500, "{\"keys\":[]}"),
                new KeyServer.Reply(404, "{\"keys\":[]}"),
                new KeyServer.Reply(200, ""),
                new KeyServer.Reply(200, "<html>maintenance</html>"),
                new KeyServer.Reply(200, "{}"),
                new KeyServer.Reply(200, "{\"keys\":7}"),
                new KeyServer.Reply(200, "{\"keys\":[], \"padding\":\"" + "x".repeat(60_000) + "\"}"));
    }

    @ParameterizedTest
    @MethodSource("noKeys")
    void whileNoKeyWasEverSeenNothingCanBeSaidOfATokenButLater(KeyServer.Reply reply) {
        server.replyWith(reply.status(), reply.body());

        IntStream.range(0, 10)
                .forEach(number -> assertThatThrownBy(() -> verifier.verify(forge.good()))
                        .isInstanceOfSatisfying(AuthFailure.class, failure -> {
                            assertThat(failure.reason()).isEqualTo(Reason.UNAVAILABLE);
                            assertThat(failure.retryAfter()).isEqualTo(RemoteKeys.BETWEEN_FETCHES);
                        }));
        assertThat(server.fetches()).isLessThanOrEqualTo(2);
    }

    @Test
    void whoComesBackWhenToldToIsLetIn() {
        server.replyWith(503, "");
        IntStream.range(0, 10).forEach(number -> assertRefused(forge.good(), Reason.UNAVAILABLE));

        server.replyWith(200, bed.published().toString());
        pass(RemoteKeys.BETWEEN_FETCHES);
        assertThatCode(() -> verifier.verify(forge.good())).doesNotThrowAnyException();
    }

    private JwtVerifier verifier() {
        var issuer = new TokenIssuer.Remote(ISSUER, server.address(), Optional.empty(), token -> {
            throw new AssertionError("An issuer with keys is not asked about tokens");
        });
        return JwtVerifier.of(issuer, RemoteKeys.at(server.address(), () -> now), () -> now);
    }

    private String invented(int number) {
        return forge.withHeader(Map.of("kid", "invented-" + number));
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private void assertRefused(String token, Reason reason) {
        assertThatThrownBy(() -> verifier.verify(token))
                .isInstanceOfSatisfying(
                        AuthFailure.class,
                        failure -> assertThat(failure.reason()).isEqualTo(reason));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
