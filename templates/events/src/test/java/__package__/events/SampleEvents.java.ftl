package [=package].events;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;

import org.slf4j.MDC;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

import [=package].SharedBeans;
import [=package].core.tasks.PermanentFailure;

/** Events and subscribers as modules would declare them. No stereotype, so that only tests have them. */
@SharedBeans
public class SampleEvents {

    @EventType(name = "sample.counted")
    public record Counted(String key, int number) implements Event {}

    @EventType(name = "sample.renamed")
    public record RenamedOld(String key, String name) implements Event {}

    @EventType(name = "sample.renamed", version = 2)
    public record Renamed(String key, String first, String last) implements Event {}

    @EventType(name = "sample.renamed", version = 3)
    public record RenamedOfTomorrow(String key) implements Event {}

    @EventType(name = "sample.fragile")
    public record Fragile(String key, int number, int failures) implements Event {}

    @EventType(name = "sample.impossible")
    public record Impossible(String key) implements Event {}

    @EventType(name = "sample.chained")
    public record Chained(String key) implements Event {}

    public record Received(Event event, Envelope envelope, String requestId, String traceId) {}

    public final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    public final List<Fragile> attempts = new CopyOnWriteArrayList<>();
    public final List<String> impossibleAttempts = new CopyOnWriteArrayList<>();

    @Bean
    Recorder recorder() {
        return new Recorder();
    }

    @Bean
    Writer writer(JdbcClient database, Events events) {
        return new Writer(database, events);
    }

    /** What the recorder got of one key, in order. */
    public List<Event> receivedOf(String key) {
        return received.stream()
                .map(Received::event)
                .filter(event -> event.key().equals(key))
                .toList();
    }

    public Received firstOf(String key) {
        return received.stream()
                .filter(one -> one.event().key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** Remembers what it got. */
    class Recorder {

        @Subscriber("sample.recorder")
        void counted(Counted event, Envelope envelope) {
            record(event, envelope);
        }

        @Subscriber("sample.recorder")
        void renamed(RenamedOld event, Envelope envelope) {
            record(event, envelope);
        }

        @Subscriber("sample.recorder")
        void renamed(Renamed event, Envelope envelope) {
            record(event, envelope);
        }

        @Subscriber("sample.recorder")
        void chained(Chained event, Envelope envelope) {
            record(event, envelope);
        }

        private void record(Event event, Envelope envelope) {
            received.add(new Received(event, envelope, MDC.get("http.request.id"), MDC.get("trace.id")));
        }
    }

    /** Writes to the database, and fails when it is told to. */
    class Writer {

        private final JdbcClient database;
        private final Events events;

        Writer(JdbcClient database, Events events) {
            this.database = database;
            this.events = events;
            database.sql(
                            "create table if not exists sample_effects (id bigint generated always as identity, key text, number int)")
                    .update();
        }

        @Subscriber("sample.writer")
        void counted(Counted event) {
            write(event.key(), event.number());
            if (event.number() < 0) {
                events.publish(new Chained(event.key()));
            }
        }

        @Subscriber("sample.writer")
        void fragile(Fragile event) {
            write(event.key(), event.number());
            attempts.add(event);
            if (attempts.stream().filter(event::equals).count() <= event.failures()) {
                throw new IllegalStateException("not yet, " + event.key());
            }
        }

        @Subscriber("sample.writer")
        void impossible(Impossible event) {
            impossibleAttempts.add(event.key());
            write(event.key(), 0);
            throw new PermanentFailure("never works");
        }

        private void write(String key, int number) {
            database.sql("insert into sample_effects (key, number) values (:key, :number)")
                    .param("key", key)
                    .param("number", number)
                    .update();
        }
    }

    /** What the writer has committed for one key, in order. */
    public static Queue<Integer> effects(JdbcClient database, String key) {
        return new ArrayDeque<>(database.sql("select number from sample_effects where key = :key order by id")
                .param("key", key)
                .query(Integer.class)
                .list());
    }
}
