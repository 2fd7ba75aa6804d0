package [=package].user.services.tokens;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import redis.clients.jedis.RedisClient;

import [=package].ServiceTest;
import [=package].core.ratelimit.RedisOutage;
import [=package].embedded.TestServers;
import [=package].user.services.provider.AccessToken;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class RevocationsTest {

    private static final int CLOSED_PORT = 1;

    private final String ada = UUID.randomUUID().toString();
    private final UUID session = UUID.randomUUID();
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private Instant now = Instant.parse("2026-02-03T04:05:06.7Z");
    private Revocations revocations;

    final RedisClient redis = TestServers.redis();

    @Autowired
    Revocations ofTheService;

    @Value("${spring.application.name}")
    String name;

    @BeforeEach
    void revocations() {
        revocations = revocations(redis);
    }

    @Test
    void aTokenIsGoodUntilSomebodySaysOtherwise() {
        assertThat(revocations.isRevoked(token(ada, session))).isFalse();
        assertThat(ofTheService.isRevoked(token(ada, session))).isFalse();
    }

    @Test
    void theTokensOfASessionEndWithItAndNoOthers() {
        revocations.revokeSession(session);

        assertThat(revocations.isRevoked(token(ada, session))).isTrue();
        assertThat(revocations.isRevoked(token(ada, UUID.randomUUID()))).isFalse();
    }

    @Test
    void anInstanceKnowsWhatAnotherRevoked() {
        revocations.revokeSession(session);

        assertThat(ofTheService.isRevoked(token(ada, session))).isTrue();
    }

    @Test
    void allTokensOfAUserEndThatWereIssuedUntilNow() {
        AccessToken before = token(ada, session);
        AccessToken bobs = token(UUID.randomUUID().toString(), UUID.randomUUID());
        now = now.plusSeconds(10);
        AccessToken inTheSameSecond = token(ada, UUID.randomUUID());
        revocations.revokeUser(ada);
        now = now.plusSeconds(1);
        AccessToken afterwards = token(ada, UUID.randomUUID());

        assertThat(revocations.isRevoked(before)).isTrue();
        assertThat(revocations.isRevoked(inTheSameSecond)).isTrue();
        assertThat(revocations.isRevoked(afterwards)).isFalse();
        assertThat(revocations.isRevoked(bobs)).isFalse();
    }

    @Test
    void theSessionInWhichAPasswordWasChangedGoesOn() {
        AccessToken kept = token(ada, session);
        AccessToken other = token(ada, UUID.randomUUID());
        revocations.revokeOthers(ada, session);

        assertThat(revocations.isRevoked(kept)).isFalse();
        assertThat(revocations.isRevoked(other)).isTrue();
    }

    @Test
    void aKeptSessionEndsWithAllOthersAfterwards() {
        AccessToken token = token(ada, session);
        revocations.revokeUser(ada);
        revocations.revokeOthers(ada, session);

        assertThat(revocations.isRevoked(token)).isTrue();
    }

    @Test
    void redisHoldsNeitherTheSubjectNorAnythingLongerThanATokenLives() {
        RevocationKeys keys = new RevocationKeys(name);
        revocations.revokeSession(session);
        revocations.revokeUser(ada);
        revocations.revokeOthers(ada, session);

        assertThat(new String[] {keys.session(session), keys.user(ada), keys.others(ada)})
                .allSatisfy(key -> {
                    assertThat(key).startsWith(name + ":revoked:").doesNotContain(ada);
                    assertThat(redis.ttl(key)).isBetween(3_600L, 3_720L);
                });
    }

    @Test
    void whereTokensLiveLongerSoDoesTheirRevocation() {
        revocations.isRevoked(token(ada, session, Duration.ofHours(8)));
        revocations.revokeSession(session);

        assertThat(redis.ttl(new RevocationKeys(name).session(session))).isBetween(8 * 3_600L, 8 * 3_600L + 120);
    }

    @Test
    void noTokenMakesARevocationLastForYears() {
        revocations.isRevoked(token(ada, session, Duration.ofDays(3_650)));
        revocations.revokeSession(session);

        assertThat(redis.ttl(new RevocationKeys(name).session(session)))
                .isLessThanOrEqualTo(Duration.ofDays(7).toSeconds() + 120);
    }

    @Test
    void withoutRedisTokensPassWithOneWarningAndAMetric(CapturedOutput output) {
        try (RedisClient nobody = RedisClient.create("127.0.0.1", CLOSED_PORT)) {
            Revocations broken = revocations(nobody);
            for (int request = 1; request <= 10; request++) {
                assertThat(broken.isRevoked(token(ada, session))).isFalse();
            }
        }

        assertThat(meters.counter("token_revocation.unavailable").count()).isEqualTo(10);
        assertThat(output.getOut().lines().filter(line -> line.contains("access tokens are good until they expire")))
                .hasSize(1);
    }

    @Test
    void withoutRedisSigningOutSucceedsAndTheLogTellsWhatItLeft(CapturedOutput output) {
        try (RedisClient nobody = RedisClient.create("127.0.0.1", CLOSED_PORT)) {
            revocations(nobody).revokeSession(session);
        }

        assertThat(meters.counter("token_revocation.unavailable").count()).isEqualTo(1);
        assertThat(output.getOut()).contains("a session that ended keeps its access token until that expires");
    }

    private Revocations revocations(RedisClient client) {
        return new Revocations(
                client, new RevocationKeys(name), new RedisOutage(InstantSource.system()), meters, () -> now);
    }

    private AccessToken token(String subject, UUID sessionId) {
        return token(subject, sessionId, Duration.ofHours(1));
    }

    /** With a whole second as its beginning, as tokens have it. */
    private AccessToken token(String subject, UUID sessionId, Duration life) {
        Instant issued = Instant.ofEpochSecond(now.getEpochSecond());
        return new AccessToken(subject, sessionId, Optional.empty(), Set.of(), issued, issued.plus(life));
    }
}
