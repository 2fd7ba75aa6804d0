package [=package].core.tasks;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Semaphore;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.slf4j.MDC;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Runs one kind of task for the scheduler: payload in, handler, and a place in the queue again if too many run already. */
final class TaskRunner<T extends Record> implements ExecutionHandler<StoredTask> {

    private static final Duration WHEN_BUSY = Duration.ofSeconds(1);

    private final BackgroundTask<T> task;
    private final JsonMapper json;
    private final Semaphore slots;

    private TaskRunner(BackgroundTask<T> task, JsonMapper json) {
        this.task = task;
        this.json = json;
        this.slots = new Semaphore(task.concurrency());
    }

    static <T extends Record> Task<StoredTask> create(BackgroundTask<T> task, JsonMapper json, FailedTasks failed) {
        return Tasks.custom(task.name(), StoredTask.class)
                .onFailure((run, operations) -> failed.handle(task, run, operations))
                .onDeadExecution((run, operations) -> failed.handle(task, run, operations))
                .execute(new TaskRunner<>(task, json));
    }

    @Override
    public CompletionHandler<StoredTask> execute(TaskInstance<StoredTask> instance, ExecutionContext context) {
        if (!slots.tryAcquire()) {
            StoredTask unchanged = instance.getData();
            return (complete, operations) ->
                    operations.reschedule(complete, Instant.now().plus(WHEN_BUSY), unchanged);
        }
        try {
            run(instance);
        } finally {
            slots.release();
        }
        return new CompletionHandler.OnCompleteRemove<>();
    }

    private void run(TaskInstance<StoredTask> instance) {
        Map<String, String> before = MDC.getCopyOfContextMap();
        try {
            instance.getData().context().forEach(MDC::put);
            MDC.put("task", task.name());
            MDC.put("taskId", instance.getId());
            task.handler().accept(payload(instance.getData()));
        } finally {
            MDC.setContextMap(before == null ? Map.of() : before);
        }
    }

    private T payload(StoredTask stored) {
        try {
            return json.readValue(stored.payload(), task.payload());
        } catch (JacksonException e) {
            throw new PermanentFailure("The payload is no " + task.payload().getSimpleName(), e);
        }
    }
}
