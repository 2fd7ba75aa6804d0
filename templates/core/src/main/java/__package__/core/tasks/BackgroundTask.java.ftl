package [=package].core.tasks;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * A kind of work, declared as a bean. A run that throws is tried again; after the last attempt, or at once when it throws
 * {@link PermanentFailure}, the task becomes a dead letter.
 *
 * @param name what the database, logs and metrics call it; rows outlive deployments, so it never changes
 * @param payload what one task carries, stored as JSON; each type belongs to one task
 * @param handler does the work, and can do it twice without harm
 * @param retries how often to try and how long to wait
 * @param concurrency how many may run at a time in one process
 */
public record BackgroundTask<T extends Record>(
        String name, Class<T> payload, Consumer<T> handler, Retries retries, int concurrency) {

    public BackgroundTask {
        if (name.isBlank() || concurrency < 1) {
            throw new IllegalArgumentException("A task needs a name and a concurrency of at least one");
        }
    }

    /** A task that is tried eight times within an hour or so and runs as often as there are free threads. */
    public static <T extends Record> BackgroundTask<T> of(String name, Class<T> payload, Consumer<T> handler) {
        return new BackgroundTask<>(name, payload, handler, Retries.DEFAULT, Integer.MAX_VALUE);
    }

    public BackgroundTask<T> with(Retries other) {
        return new BackgroundTask<>(name, payload, handler, other, concurrency);
    }

    public BackgroundTask<T> withConcurrency(int limit) {
        return new BackgroundTask<>(name, payload, handler, retries, limit);
    }

    /** How often a task is tried, and the bounds of the growing wait in between. */
    public record Retries(int attempts, Duration firstDelay, Duration longestDelay) {

        public static final Retries DEFAULT = new Retries(8, Duration.ofSeconds(10), Duration.ofMinutes(30));

        public Retries {
            if (attempts < 1 || firstDelay.isNegative() || longestDelay.compareTo(firstDelay) < 0) {
                throw new IllegalArgumentException("Retries need one attempt at least and delays that grow");
            }
        }
    }
}
