package [=package].core.tasks;

import java.time.Duration;
import java.time.Instant;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Decides what becomes of a task whose run failed, or whose worker died: another try later, or a dead letter. */
@Component
final class FailedTasks {

    private static final Logger LOG = LoggerFactory.getLogger(FailedTasks.class);

    private final DeadLetters deadLetters;
    private final TransactionOperations transaction;

    FailedTasks(DeadLetters deadLetters, TransactionOperations transaction) {
        this.deadLetters = deadLetters;
        this.transaction = transaction;
    }

    void handle(BackgroundTask<?> task, ExecutionComplete run, ExecutionOperations<StoredTask> operations) {
        var instance = run.getExecution().taskInstance;
        StoredTask failed = ((StoredTask) instance.getData()).afterFailure();
        Throwable cause = run.getCause().orElseGet(() -> new IllegalStateException("The worker died"));
        if (cause instanceof PermanentFailure
                || failed.attempts() >= task.retries().attempts()) {
            LOG.error(
                    "Task {} {} failed for good, attempt {}", task.name(), instance.getId(), failed.attempts(), cause);
            DeadLetter letter = DeadLetter.of(task.name(), instance.getId(), failed, cause);
            transaction.executeWithoutResult(status -> {
                deadLetters.save(letter);
                operations.remove();
            });
        } else {
            Duration delay = Backoff.before(failed.attempts(), task.retries());
            LOG.warn(
                    "Task {} {} failed, attempt {}; next try in {}",
                    task.name(),
                    instance.getId(),
                    failed.attempts(),
                    delay,
                    cause);
            operations.reschedule(run, Instant.now().plus(delay), failed);
        }
    }
}
