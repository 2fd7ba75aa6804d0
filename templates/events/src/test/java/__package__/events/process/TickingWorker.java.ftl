package [=package].events.process;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

import [=package].core.tasks.RecurringTask;

/** A worker that takes steps, and writes down each tick of a clock. */
@Import(Steps.class)
class TickingWorker {

    private final JdbcClient database;

    TickingWorker(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void up(ApplicationReadyEvent ready) {
        database.sql("insert into process_workers (process) values (:process)")
                .param("process", ProcessHandle.current().pid())
                .update();
    }

    @Bean
    RecurringTask tick() {
        return RecurringTask.of(
                "process.tick",
                "* * * * * *",
                () -> database.sql(
                                "insert into process_ticks (second, process) values (date_trunc('second', now()), :process)")
                        .param("process", ProcessHandle.current().pid())
                        .update());
    }
}
