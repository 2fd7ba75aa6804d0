package [=package].events.services;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import [=package].events.schemas.OutboxState;
import [=package].events.schemas.StoredEvent;

/** The table of published events. */
@Component
class Outbox {

    private static final int MOST_TO_PURGE = 10_000;

    private final JdbcClient database;

    Outbox(JdbcClient database) {
        this.database = database;
    }

    record Row(long id, StoredEvent event) {

        private static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getLong("id"),
                    new StoredEvent(
                            row.getString("event_id"),
                            row.getString("type"),
                            row.getString("key"),
                            row.getInt("shard"),
                            row.getString("envelope")));
        }
    }

    void add(StoredEvent event) {
        database.sql("""
                        insert into event_outbox (event_id, type, key, shard, envelope)
                        values (cast(:id as uuid), :type, :key, :shard, :envelope)
                        """)
                .param("id", event.eventId())
                .param("type", event.type())
                .param("key", event.key())
                .param("shard", event.shard())
                .param("envelope", event.envelope())
                .update();
    }

    /** Asks for what is not sent, not for what comes after the last: ids are not committed in their order. */
    List<Row> unsent(int most) {
        return database.sql("select * from event_outbox where sent_at is null order by id limit :most")
                .param("most", most)
                .query(Row::of)
                .list();
    }

    void markSent(Collection<Row> rows) {
        database.sql("update event_outbox set sent_at = now() where id = any(:ids)")
                .param("ids", rows.stream().map(Row::id).toArray(Long[]::new))
                .update();
    }

    /** What a subscriber should have had and has not, sent or not, in order. */
    List<Row> missedBy(Lane lane, long afterId, int most) {
        return database.sql("""
                        select o.* from event_outbox o
                        join event_subscriptions s on s.subscriber = :subscriber and s.type = o.type and o.id > s.since_id
                        where o.shard = :shard and o.id > :after
                          and not exists (select from event_handled h
                                          where h.event_id = o.event_id and h.subscriber = :subscriber)
                          and not exists (select from event_retries r
                                          where r.event_id = o.event_id and r.subscriber = :subscriber)
                        order by o.id limit :most
                        """)
                .param("subscriber", lane.subscriber())
                .param("shard", lane.shard())
                .param("after", afterId)
                .param("most", most)
                .query(Row::of)
                .list();
    }

    /** Lanes that lack something which was sent a while ago and waits nowhere. */
    Set<LaneName> overdue() {
        return database.sql("""
                        select distinct s.subscriber, o.shard from event_outbox o
                        join event_subscriptions s on s.type = o.type and o.id > s.since_id
                        where o.created_at > now() - interval '10 minutes'
                          and o.sent_at between now() - interval '5 minutes' and now() - interval '1 minute'
                          and not exists (select from event_handled h
                                          where h.event_id = o.event_id and h.subscriber = s.subscriber)
                          and not exists (select from event_retries r
                                          where r.event_id = o.event_id and r.subscriber = s.subscriber)
                        """).query(LaneName.class).set();
    }

    OutboxState state() {
        return database.sql("""
                        select count(*) as unsent, min(created_at) as oldest_unsent_at,
                               coalesce(extract(epoch from now() - min(created_at)), 0) as age_seconds
                        from event_outbox where sent_at is null
                        """).query(OutboxState.class).single();
    }

    /** Drops old rows, and the memory of who had them. One that a subscriber still lacks stays, however old it is. */
    void purge(Duration olderThan) {
        database.sql("""
                        with old as (
                            select id, event_id, type from event_outbox
                            where sent_at is not null and created_at < now() - make_interval(secs => :seconds)
                            order by created_at limit :most),
                        gone as (
                            delete from event_outbox using old
                            where event_outbox.id = old.id
                              and not exists (
                                  select from event_subscriptions s
                                  where s.type = old.type and old.id > s.since_id
                                    and not exists (select from event_handled h
                                                    where h.event_id = old.event_id and h.subscriber = s.subscriber))
                            returning event_outbox.event_id)
                        delete from event_handled using gone where event_handled.event_id = gone.event_id
                        """)
                .param("seconds", (double) olderThan.toSeconds())
                .param("most", MOST_TO_PURGE)
                .update();
    }
}
