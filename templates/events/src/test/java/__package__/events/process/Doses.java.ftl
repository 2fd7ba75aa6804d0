package [=package].events.process;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

import [=package].SharedBeans;
import [=package].events.Event;
import [=package].events.EventType;
import [=package].events.Subscriber;

/** Events of which some are poison to their subscriber, until it has been given the antidote. */
@SharedBeans
public class Doses {

    @EventType(name = "process.dose")
    public record Dose(String key, int number, boolean poison) implements Event {}

    record Taken(String key, int number) {}

    @Bean
    Taster taster(JdbcClient database) {
        return new Taster(database);
    }

    static final class Taster {

        private final JdbcClient database;
        private volatile boolean immune;

        Taster(JdbcClient database) {
            this.database = database;
            database.sql("""
                            create table if not exists process_doses (
                                id bigint generated always as identity, key text, number int)
                            """).update();
        }

        @Subscriber("process.taster")
        void taste(Dose dose) {
            database.sql("insert into process_doses (key, number) values (:key, :number)")
                    .param("key", dose.key())
                    .param("number", dose.number())
                    .update();
            if (dose.poison() && !immune) {
                throw new IllegalStateException("poison");
            }
        }

        void takeAntidote() {
            immune = true;
        }

        List<Taken> taken(String prefix) {
            return database.sql("select key, number from process_doses where key like :prefix order by id")
                    .param("prefix", prefix + "%")
                    .query(Taken.class)
                    .list();
        }
    }
}
