package [=package].core.tasks;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Full jitter: anything between nothing and a bound that doubles, so that tasks which failed together do not return together. */
public final class Backoff {

    private static final int MOST_DOUBLINGS = 30;

    private Backoff() {}

    public static Duration before(int attempt, BackgroundTask.Retries retries) {
        long bound = retries.firstDelay().toMillis() << Math.min(attempt - 1, MOST_DOUBLINGS);
        long longest = retries.longestDelay().toMillis();
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(Math.min(bound, longest) + 1));
    }
}
