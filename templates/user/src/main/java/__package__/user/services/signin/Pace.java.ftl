package [=package].user.services.signin;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How long refusals of a flow wait. A provider that is far away, or busy, may take longer than the even time for an address
 * it knows, and less for others. What it takes to let somebody in is what a known address takes, and nobody can make it
 * less by asking for unknown ones: so refusals wait for twice the median of that, in whole even times.
 */
final class Pace {

    private static final int REMEMBERED = 16;

    /** Nobody waits for more than that many even times, unless the provider itself takes longer. */
    private static final int MOST = 5;

    private final long even;
    private final Deque<Long> successes = new ArrayDeque<>(REMEMBERED);

    Pace(Duration even) {
        this.even = even.toNanos();
    }

    synchronized void succeeded(long nanos) {
        if (successes.size() == REMEMBERED) {
            successes.removeFirst();
        }
        successes.addLast(nanos);
    }

    /** In nanoseconds. Of two in the middle the lower counts: the first after a start takes unusually long. */
    synchronized long step() {
        long median = successes.stream()
                .sorted()
                .skip(Math.max(0, successes.size() - 1) / 2)
                .findFirst()
                .orElse(0L);
        return even * Math.min(MOST, 1 + 2 * median / even);
    }
}
