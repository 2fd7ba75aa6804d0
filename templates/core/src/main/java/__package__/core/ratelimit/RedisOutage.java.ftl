package [=package].core.ratelimit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Remembers for a few seconds that Redis did not answer. Without it every request of an outage would wait for a timeout
 * of its own, and write a warning of its own.
 */
final class RedisOutage {

    private static final Duration MEMORY = Duration.ofSeconds(5);

    private final Clock clock;
    private volatile Instant over = Instant.MIN;

    RedisOutage(Clock clock) {
        this.clock = clock;
    }

    boolean isLikely() {
        return clock.instant().isBefore(over);
    }

    void noticed() {
        over = clock.instant().plus(MEMORY);
    }
}
