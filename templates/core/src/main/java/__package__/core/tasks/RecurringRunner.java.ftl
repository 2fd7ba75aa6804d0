package [=package].core.tasks;

import java.time.Instant;
import java.time.ZonedDateTime;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives a recurring task to the scheduler, with Spring's reading of cron expressions. */
record RecurringRunner(RecurringTask task) implements Schedule {

    private static final Logger LOG = LoggerFactory.getLogger(RecurringRunner.class);

    static com.github.kagkarlsson.scheduler.task.helper.RecurringTask<Void> create(RecurringTask task) {
        Schedule schedule = new RecurringRunner(task);
        FailureHandler<Void> nextTick = new FailureHandler.OnFailureReschedule<>(schedule);
        return Tasks.recurring(task.name(), schedule)
                .onFailure((complete, operations) -> {
                    LOG.error(
                            "Recurring task {} failed; it waits for its next tick",
                            task.name(),
                            complete.getCause().orElse(null));
                    nextTick.onFailure(complete, operations);
                })
                .execute((instance, context) -> task.handler().run());
    }

    @Override
    public Instant getNextExecutionTime(ExecutionComplete complete) {
        ZonedDateTime next = task.cron().next(complete.getTimeDone().atZone(task.zone()));
        return next == null ? NEVER : next.toInstant();
    }

    @Override
    public boolean isDeterministic() {
        return true;
    }
}
