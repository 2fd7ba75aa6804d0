package [=package].core.tasks;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import tools.jackson.databind.json.JsonMapper;

/** Sets up db-scheduler: a client everywhere, a scheduler that runs tasks where the role asks for it. */
@Configuration(proxyBeanMethods = false)
class TasksConfiguration {

    /** A worker that gave no sign of life for six beats is taken for dead, and its tasks are tried again elsewhere. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private static final int MISSED_HEARTBEATS = 6;
    private static final JdbcCustomization POSTGRES = new PostgreSqlJdbcCustomization(false, true);

    /** Takes part in the caller's transaction. The scheduler is a client as well, and commits on its own. */
    @Bean
    @Primary
    SchedulerClient tasksClient(DataSource dataSource, StoredTasks serializer) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                .serializer(serializer)
                .jdbcCustomization(POSTGRES)
                .build();
    }

    @Bean(destroyMethod = "")
    @Lazy
    Scheduler taskScheduler(
            DataSource dataSource,
            StoredTasks serializer,
            TaskProperties properties,
            TaskCatalog catalog,
            FailedTasks failed,
            JsonMapper json,
            TaskMetrics metrics) {
        List<Task<?>> tasks = new ArrayList<>();
        catalog.background().forEach(task -> tasks.add(TaskRunner.create(task, json, failed)));
        return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), tasks)
                .startTasks(catalog.recurring().stream()
                        .map(RecurringRunner::create)
                        .toList())
                .serializer(serializer)
                .jdbcCustomization(POSTGRES)
                .schedulerName(new SchedulerName.Fixed(processName()))
                .threads(properties.threads())
                .pollingInterval(properties.pollInterval())
                .pollUsingLockAndFetch(0.5, 1.0)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(properties.drain())
                .failureLogging(LogLevel.OFF, false)
                .addSchedulerListener(metrics)
                .build();
    }

    private static String processName() {
        try {
            return InetAddress.getLocalHost().getHostName() + "-"
                    + ProcessHandle.current().pid();
        } catch (UnknownHostException e) {
            return "worker-" + ProcessHandle.current().pid();
        }
    }
}
