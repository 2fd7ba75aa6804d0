package [=package].core.tasks;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** {@code tasks.runs} by task and result; {@code tasks.dead.letters} waiting for an operator, which is worth an alert. */
@Component
final class TaskMetrics extends AbstractSchedulerListener {

    private final MeterRegistry registry;

    TaskMetrics(MeterRegistry registry, DeadLetters deadLetters) {
        this.registry = registry;
        Gauge.builder("tasks.dead.letters", deadLetters, DeadLetters::count).register(registry);
    }

    @Override
    public void onExecutionComplete(ExecutionComplete run) {
        registry.timer(
                        "tasks.runs",
                        "task",
                        run.getExecution().taskInstance.getTaskName(),
                        "result",
                        run.getResult() == ExecutionComplete.Result.OK ? "ok" : "failed")
                .record(run.getDuration());
    }
}
