package [=package].core.ratelimit;

import java.time.Duration;
import java.util.UUID;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.params.ScanParams;

import [=package].ServiceTest;
import [=package].core.errors.CoreError;
import [=package].core.errors.ProblemException;
import [=package].core.ratelimit.RateLimitPolicy.Outage;
import [=package].embedded.TestServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class RateLimiterTest {

    private static final int CLOSED_PORT = 1;

    private final String somebody = UUID.randomUUID().toString();

    @Autowired
    RateLimiter limiter;

    final RedisClient redis = TestServers.redis();

    @Autowired
    MeterRegistry metrics;

    @Value("${spring.application.name}")
    String name;

    @Test
    void theRequestBeyondTheLimitIsRefusedAndToldWhenToComeBack() {
        RateLimitPolicy threeAMinute = policy("three", 3, Outage.ALLOW);
        for (int request = 1; request <= 3; request++) {
            limiter.require(threeAMinute, somebody);
        }

        assertThatThrownBy(() -> limiter.require(threeAMinute, somebody))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.error()).isEqualTo(CoreError.RATE_LIMITED);
                    assertThat(Long.parseLong(refused.headers().getFirst("Retry-After")))
                            .isBetween(1L, 61L);
                });
        assertThat(metrics.counter("rate_limit.refused", "policy", "three").count())
                .isPositive();
    }

    @Test
    void theLimitIsLiftedWhenThePeriodIsOver() {
        RateLimitPolicy oneInAWhile = new RateLimitPolicy("while", 1, Duration.ofMillis(300), Outage.ALLOW);
        limiter.require(oneInAWhile, somebody);

        await().pollInterval(Duration.ofMillis(50))
                .ignoreExceptionsInstanceOf(ProblemException.class)
                .untilAsserted(() -> limiter.require(oneInAWhile, somebody));
    }

    @Test
    void subjectsAndPoliciesAreCountedApart() {
        limiter.require(policy("first", 1, Outage.ALLOW), somebody);

        assertThatCode(() -> limiter.require(policy("first", 1, Outage.ALLOW), somebody + "else"))
                .doesNotThrowAnyException();
        assertThatCode(() -> limiter.require(policy("second", 1, Outage.ALLOW), somebody))
                .doesNotThrowAnyException();
    }

    @Test
    void addressesOfOneIpv6NetworkShareALimit() {
        RateLimitPolicy oneForEach = policy("network-" + somebody, 1, Outage.ALLOW);
        limiter.requireForAddress(oneForEach, "2001:db8:1:2::3");

        assertThatThrownBy(() -> limiter.requireForAddress(oneForEach, "2001:db8:1:2::4"))
                .isInstanceOf(ProblemException.class);
        assertThatCode(() -> limiter.requireForAddress(oneForEach, "2001:db8:1:3::3"))
                .doesNotThrowAnyException();
    }

    @Test
    void aLimitThatIsResetStartsAgain() {
        RateLimitPolicy one = policy("again", 1, Outage.ALLOW);
        limiter.require(one, somebody);

        limiter.reset(one, somebody);

        assertThatCode(() -> limiter.require(one, somebody)).doesNotThrowAnyException();
        assertThatThrownBy(() -> limiter.require(one, somebody)).isInstanceOf(ProblemException.class);
    }

    @Test
    void redisHoldsNeitherTheSubjectNorTheBucketForEver() {
        limiter.require(policy("kept", 5, Outage.ALLOW), "ada@example.com");

        var keys = redis.scan(
                        "0", new ScanParams().match(name + ":rate-limit:kept:*").count(100_000))
                .getResult();
        assertThat(keys).hasSize(1).allSatisfy(key -> {
            assertThat(key).doesNotContain("ada");
            assertThat(redis.pttl(key)).isBetween(1L, 75_000L);
        });
    }

    @Test
    void withoutRedisAnOrdinaryLimitLetsRequestsPassWithOneWarningAndAMetric(CapturedOutput output) {
        withoutRedis((broken, meters) -> {
            for (int request = 1; request <= 10; request++) {
                broken.require(policy("open", 1, Outage.ALLOW), somebody);
            }
            assertThat(meters.counter("rate_limit.unavailable", "policy", "open")
                            .count())
                    .isEqualTo(10);
        });
        assertThat(output.getOut().lines().filter(line -> line.contains("without the rate limit open")))
                .hasSize(1);
    }

    @Test
    void withoutRedisALimitThatMustHoldRefuses() {
        withoutRedis((broken, meters) -> {
            ThrowingCallable attempt = () -> broken.require(policy("closed", 1, Outage.REFUSE), somebody);

            assertThatThrownBy(attempt)
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            refused -> assertThat(refused.error()).isEqualTo(CoreError.UNAVAILABLE));
            assertThat(meters.counter("rate_limit.unavailable", "policy", "closed")
                            .count())
                    .isEqualTo(1);
        });
    }

    @Test
    void withoutRedisAResetIsAWarningAndNoFailure(CapturedOutput output) {
        withoutRedis((broken, meters) -> broken.reset(policy("kept-count", 1, Outage.REFUSE), somebody));

        assertThat(output.getOut()).contains("the rate limit kept-count keeps its count");
    }

    private void withoutRedis(WithoutRedis story) {
        try (RedisClient nobody = RedisClient.create("127.0.0.1", CLOSED_PORT)) {
            MeterRegistry meters = new SimpleMeterRegistry();
            story.tell(RateLimitConfiguration.limiter(nobody, meters, name), meters);
        }
    }

    private static RateLimitPolicy policy(String name, int requests, Outage outage) {
        return new RateLimitPolicy(name, requests, Duration.ofMinutes(1), outage);
    }

    private interface WithoutRedis {

        void tell(RateLimiter broken, MeterRegistry meters);
    }
}
