package [=package].core.ratelimit;

import java.time.Duration;
import java.util.function.Supplier;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import redis.clients.jedis.exceptions.JedisException;

import [=package].core.errors.CoreError;
import [=package].core.errors.ProblemException;

/** Counts requests against policies. */
public final class RateLimiter {

    private static final Logger log = LoggerFactory.getLogger(RateLimiter.class);

    private final ProxyManager<String> buckets;
    private final BucketKeys keys;
    private final RedisOutage outage;
    private final MeterRegistry metrics;

    RateLimiter(ProxyManager<String> buckets, BucketKeys keys, RedisOutage outage, MeterRegistry metrics) {
        this.buckets = buckets;
        this.keys = keys;
        this.outage = outage;
        this.metrics = metrics;
    }

    /**
     * Counts one request.
     *
     * @param subject whose requests are counted: an address, an account; stored as a hash only
     * @throws ProblemException 429 with {@code Retry-After} when it is one too many
     */
    public void require(RateLimitPolicy policy, String subject) {
        boolean optional = policy.outage() == RateLimitPolicy.Outage.ALLOW;
        if (optional && outage.isLikely()) {
            metrics.counter("rate_limit.unavailable", "policy", policy.name()).increment();
            return;
        }
        try {
            ConsumptionProbe probe = buckets.getProxy(keys.of(policy, subject), configuration(policy))
                    .tryConsumeAndReturnRemaining(1);
            outage.over();
            require(policy, probe);
        } catch (JedisException e) {
            outage.noticed();
            metrics.counter("rate_limit.unavailable", "policy", policy.name()).increment();
            if (!optional) {
                throw new ProblemException(CoreError.UNAVAILABLE, "Please try again in a moment.", retryAfter(5));
            }
            log.warn("Redis does not answer, requests pass without the rate limit {}: {}", policy.name(), e.toString());
        }
    }

    /** Counts one request of a client's address; all addresses of an IPv6 /64 network are one client. */
    public void requireForAddress(RateLimitPolicy policy, String address) {
        require(policy, ClientNetwork.of(address));
    }

    /** Forgets what was counted. While Redis does not answer, the count stays as it is. */
    public void reset(RateLimitPolicy policy, String subject) {
        try {
            buckets.removeProxy(keys.of(policy, subject));
        } catch (JedisException e) {
            outage.noticed();
            log.warn("Redis does not answer, the rate limit {} keeps its count: {}", policy.name(), e.toString());
        }
    }

    private void require(RateLimitPolicy policy, ConsumptionProbe probe) {
        if (!probe.isConsumed()) {
            metrics.counter("rate_limit.refused", "policy", policy.name()).increment();
            long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            throw new ProblemException(
                    CoreError.RATE_LIMITED, "Please try again in " + seconds + " seconds.", retryAfter(seconds));
        }
    }

    /** All at once at the end of the period, so that "5 a minute" never admits a sixth before the minute is over. */
    private static Supplier<BucketConfiguration> configuration(RateLimitPolicy policy) {
        return () -> BucketConfiguration.builder()
                .addLimit(
                        limit -> limit.capacity(policy.requests()).refillIntervally(policy.requests(), policy.period()))
                .build();
    }

    private static HttpHeaders retryAfter(long seconds) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return headers;
    }
}
