package [=package].core.tasks;

import java.time.Instant;
import java.util.UUID;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A task that failed for good, kept for an operator. */
@Table("task_dead_letters")
record DeadLetter(
        @Id Long id, String taskName, UUID taskId, String payload, String error, int attempts, Instant failedAt) {

    private static final int LONGEST_ERROR = 2_000;

    static DeadLetter of(String taskName, String taskId, StoredTask task, Throwable cause) {
        String error = cause.toString();
        return new DeadLetter(
                null,
                taskName,
                UUID.fromString(taskId),
                task.payload(),
                error.substring(0, Math.min(error.length(), LONGEST_ERROR)),
                task.attempts(),
                Instant.now());
    }
}
