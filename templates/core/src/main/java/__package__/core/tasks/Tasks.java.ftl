package [=package].core.tasks;

import java.time.Instant;
import java.util.UUID;

/**
 * Hands work to the workers. The task belongs to the caller's transaction: it runs once that commits and never if it
 * rolls back. Which {@link BackgroundTask} it is follows from the payload's type.
 */
public interface Tasks {

    /** Runs as soon as a worker is free. */
    UUID enqueue(Record payload);

    /** Runs at the given time or as soon as a worker is free afterwards. */
    UUID schedule(Instant time, Record payload);
}
