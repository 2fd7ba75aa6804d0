package [=package].core.ratelimit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Remembers for a few seconds that Redis did not answer, and then lets one request find out whether it does again.
 * Without it every request of an outage would wait for a timeout of its own, and write a warning of its own.
 */
public final class RedisOutage {

    static final Duration MEMORY = Duration.ofSeconds(5);

    private static final Instant NONE = Instant.MIN;

    private final InstantSource clock;
    private final AtomicReference<Instant> until = new AtomicReference<>(NONE);

    public RedisOutage(InstantSource clock) {
        this.clock = clock;
    }

    /** Also false for the one request that is to find out. */
    public boolean isLikely() {
        Instant end = until.get();
        if (end.equals(NONE)) {
            return false;
        }
        Instant now = clock.instant();
        boolean mayTry = !now.isBefore(end) && until.compareAndSet(end, now.plus(MEMORY));
        return !mayTry;
    }

    public void noticed() {
        until.set(clock.instant().plus(MEMORY));
    }

    public void over() {
        until.set(NONE);
    }
}
