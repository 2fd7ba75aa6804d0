package [=package].events.process;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

import [=package].SharedBeans;
import [=package].events.Event;
import [=package].events.EventType;
import [=package].events.Events;
import [=package].events.Subscriber;

/** What the processes of these tests publish, and a subscriber that writes down what it got. */
@SharedBeans
public class Steps {

    static final String SUBSCRIBER = "process.writer";
    static final String ROUTE = "/api/v1/admin/steps/";

    @EventType(name = "process.step")
    public record Step(String key, int number) implements Event {}

    record Effect(String key, int number, long process) {}

    @Bean
    Writer stepsWriter(JdbcClient database) {
        return new Writer(database, () -> {});
    }

    /** How the service's clients make it publish. */
    @Bean
    RouterFunction<ServerResponse> publishStep(Events events, TransactionOperations transaction) {
        return RouterFunctions.route()
                .POST(ROUTE + "{key}/{number}", request -> {
                    var step = new Step(request.pathVariable("key"), Integer.parseInt(request.pathVariable("number")));
                    transaction.executeWithoutResult(status -> events.publish(step));
                    return ServerResponse.accepted().build();
                })
                .build();
    }

    static final class Writer {

        private final JdbcClient database;
        private final Runnable afterWrite;

        Writer(JdbcClient database, Runnable afterWrite) {
            this.database = database;
            this.afterWrite = afterWrite;
            database.sql("""
                            create table if not exists process_effects (
                                id bigint generated always as identity, key text, number int, process bigint)
                            """).update();
        }

        @Subscriber(SUBSCRIBER)
        void write(Step step) {
            database.sql("insert into process_effects (key, number, process) values (:key, :number, :process)")
                    .param("key", step.key())
                    .param("number", step.number())
                    .param("process", ProcessHandle.current().pid())
                    .update();
            afterWrite.run();
        }
    }

    /** What was committed for keys that begin so, in the order in which it was done. */
    static List<Effect> effects(JdbcClient database, String prefix) {
        return database.sql("select key, number, process from process_effects where key like :prefix order by id")
                .param("prefix", prefix + "%")
                .query(Effect.class)
                .list();
    }

    static int count(JdbcClient database, String prefix) {
        return database.sql("select count(*) from process_effects where key like :prefix")
                .param("prefix", prefix + "%")
                .query(Integer.class)
                .single();
    }
}
