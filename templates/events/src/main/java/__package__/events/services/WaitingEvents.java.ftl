package [=package].events.services;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import [=package].events.schemas.StoredEvent;

/**
 * The table of events that wait: those that failed for their next attempt, and later ones of the same key for those before
 * them. Of each key only the first is ever due.
 */
@Component
class WaitingEvents {

    private final JdbcClient database;

    WaitingEvents(JdbcClient database) {
        this.database = database;
    }

    Set<String> keys(Lane lane) {
        return new HashSet<>(
                database.sql("select distinct key from event_retries where subscriber = :subscriber and shard = :shard")
                        .param("subscriber", lane.subscriber())
                        .param("shard", lane.shard())
                        .query(String.class)
                        .list());
    }

    List<StoredEvent> due(Lane lane, int most) {
        return database.sql("""
                        select event_id, type, key, shard, envelope from (
                            select distinct on (key) * from event_retries
                            where subscriber = :subscriber and shard = :shard
                            order by key, id) as first
                        where due_at <= now() order by id limit :most
                        """)
                .param("subscriber", lane.subscriber())
                .param("shard", lane.shard())
                .param("most", most)
                .query(StoredEvent.class)
                .list();
    }

    List<LaneName> lanesWithDueEvents() {
        return database.sql("select distinct subscriber, shard from event_retries where due_at <= now()")
                .query(LaneName.class)
                .list();
    }

    Optional<Integer> attempts(String subscriber, String eventId) {
        return database.sql("""
                        select attempts from event_retries
                        where subscriber = :subscriber and event_id = cast(:id as uuid)
                        """)
                .param("subscriber", subscriber)
                .param("id", eventId)
                .query(Integer.class)
                .optional();
    }

    /** Behind those of its key that wait already. If it is one of them, it stays as it is. */
    boolean queue(String subscriber, StoredEvent event) {
        insert("on conflict (subscriber, event_id) do nothing", subscriber, event, 0, Duration.ZERO);
        return true;
    }

    /** An event that waits already keeps its place in the order of its key. */
    void put(String subscriber, StoredEvent event, int attempts, Duration delay) {
        String again = """
                on conflict (subscriber, event_id)
                do update set attempts = excluded.attempts, due_at = excluded.due_at
                """;
        insert(again, subscriber, event, attempts, delay);
    }

    private void insert(String ifPresent, String subscriber, StoredEvent event, int attempts, Duration delay) {
        database.sql("""
                        insert into event_retries (subscriber, event_id, type, key, shard, envelope, attempts, due_at)
                        values (:subscriber, cast(:id as uuid), :type, :key, :shard, :envelope, :attempts,
                                now() + make_interval(secs => :delay))
                        """ + ifPresent)
                .param("subscriber", subscriber)
                .param("id", event.eventId())
                .param("type", event.type())
                .param("key", event.key())
                .param("shard", event.shard())
                .param("envelope", event.envelope())
                .param("attempts", attempts)
                .param("delay", delay.toMillis() / 1_000.0)
                .update();
    }

    void remove(String subscriber, String eventId) {
        database.sql("delete from event_retries where subscriber = :subscriber and event_id = cast(:id as uuid)")
                .param("subscriber", subscriber)
                .param("id", eventId)
                .update();
    }
}
