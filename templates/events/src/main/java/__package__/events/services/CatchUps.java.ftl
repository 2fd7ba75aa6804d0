package [=package].events.services;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which lanes missed something in the stream, because Redis lost it or it held too much: they are served from the outbox
 * until there is nothing left that they lack.
 */
@Component
class CatchUps {

    private final JdbcClient database;

    CatchUps(JdbcClient database) {
        this.database = database;
    }

    /** @param generation counts how often it was begun: whoever ends one must not end the next */
    record CatchUp(long afterId, long generation) {}

    void begin(String subscriber, int shard) {
        database.sql("""
                        insert into event_catch_ups (subscriber, shard, after_id, generation)
                        values (:subscriber, :shard, 0, 1)
                        on conflict (subscriber, shard)
                        do update set after_id = 0, generation = event_catch_ups.generation + 1
                        """).param("subscriber", subscriber).param("shard", shard).update();
    }

    Optional<CatchUp> of(Lane lane) {
        return database.sql("""
                        select after_id, generation from event_catch_ups
                        where subscriber = :subscriber and shard = :shard
                        """)
                .param("subscriber", lane.subscriber())
                .param("shard", lane.shard())
                .query(CatchUp.class)
                .optional();
    }

    void advance(Lane lane, CatchUp from, long afterId) {
        database.sql("""
                        update event_catch_ups set after_id = :after
                        where subscriber = :subscriber and shard = :shard and generation = :generation
                        """)
                .param("after", afterId)
                .param("subscriber", lane.subscriber())
                .param("shard", lane.shard())
                .param("generation", from.generation())
                .update();
    }

    void end(Lane lane, CatchUp ended) {
        database.sql("""
                        delete from event_catch_ups
                        where subscriber = :subscriber and shard = :shard and generation = :generation
                        """)
                .param("subscriber", lane.subscriber())
                .param("shard", lane.shard())
                .param("generation", ended.generation())
                .update();
    }

    List<LaneName> lanes() {
        return database.sql("select subscriber, shard from event_catch_ups")
                .query(LaneName.class)
                .list();
    }

    record Backlog(String subscriber, long events, double seconds) {}

    /** What subscribers have not had yet, in the lanes they have to catch up with. */
    List<Backlog> backlogs() {
        return database.sql("""
                        select c.subscriber, count(*) as events,
                               extract(epoch from now() - min(o.created_at)) as seconds
                        from event_catch_ups c
                        join event_outbox o on o.shard = c.shard and o.id > c.after_id
                        join event_subscriptions s
                          on s.subscriber = c.subscriber and s.type = o.type and o.id > s.since_id
                        where not exists (select from event_handled h
                                          where h.event_id = o.event_id and h.subscriber = c.subscriber)
                        group by c.subscriber
                        """).query(Backlog.class).list();
    }
}
