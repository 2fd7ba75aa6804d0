package [=package].core.tasks;

import java.time.ZoneId;
import java.time.ZoneOffset;

import org.springframework.scheduling.support.CronExpression;

/**
 * Work by the clock, declared as a bean: once per tick over all processes. A tick that is missed is made up for once, one
 * that fails waits for the next. Runs may repeat, so the work must not mind.
 *
 * @param name what the database and logs call it
 * @param cron when, with seconds first: {@code 0 30 3 * * *} is half past three each night
 */
public record RecurringTask(String name, CronExpression cron, ZoneId zone, Runnable handler) {

    /** By the clock of UTC, which has no hour that happens twice. */
    public static RecurringTask of(String name, String cron, Runnable handler) {
        return new RecurringTask(name, CronExpression.parse(cron), ZoneOffset.UTC, handler);
    }
}
