package [=package].core.ratelimit;

import java.time.Duration;

import org.springframework.util.Assert;

/**
 * How often something may be done by one subject.
 *
 * @param name unique; part of the Redis keys and of the metrics
 * @param requests this many …
 * @param period … within this time, counted from the first
 * @param outage what happens while Redis does not answer
 */
public record RateLimitPolicy(String name, int requests, Duration period, Outage outage) {

    /** Where it matters more that the limit holds than that the request succeeds, as with guessing a code, refuse. */
    public enum Outage {
        ALLOW,
        REFUSE
    }

    public RateLimitPolicy {
        Assert.hasText(name, "A rate limit needs a name");
        Assert.isTrue(requests > 0, "A rate limit allows at least one request");
        Assert.isTrue(!period.isZero() && !period.isNegative(), "A rate limit needs a period");
    }
}
