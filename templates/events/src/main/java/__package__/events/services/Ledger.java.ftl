package [=package].events.services;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which subscriber is through with which event, so that no delivery has its effect twice. */
@Component
class Ledger {

    private final JdbcClient database;

    Ledger(JdbcClient database) {
        this.database = database;
    }

    Set<String> handled(String subscriber, Collection<String> eventIds) {
        return new HashSet<>(database.sql("""
                        select cast(event_id as text) from event_handled
                        where subscriber = :subscriber and event_id = any(cast(:ids as uuid[]))
                        """)
                .param("subscriber", subscriber)
                .param("ids", eventIds.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    boolean handled(String subscriber, String eventId) {
        return !handled(subscriber, List.of(eventId)).isEmpty();
    }

    void remember(String subscriber, Collection<String> eventIds) {
        database.sql("""
                        insert into event_handled (event_id, subscriber)
                        select unnest(cast(:ids as uuid[])), :subscriber
                        on conflict do nothing
                        """)
                .param("ids", eventIds.toArray(String[]::new))
                .param("subscriber", subscriber)
                .update();
    }

    void forget(String subscriber, String eventId) {
        database.sql("delete from event_handled where event_id = cast(:id as uuid) and subscriber = :subscriber")
                .param("id", eventId)
                .param("subscriber", subscriber)
                .update();
    }
}
