package [=package].events.services;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.params.XReadGroupParams;

import [=package].ServiceTest;
import [=package].embedded.TestServers;
import [=package].events.Events;
import [=package].events.SampleEvents;
import [=package].events.SampleEvents.Counted;
import [=package].events.schemas.StoredEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What Redis loses and what nobody takes any more. */
@ServiceTest
class RecoveryTest {

    @Autowired
    Events events;

    @Autowired
    Envelopes envelopes;

    @Autowired
    EventTransport transport;

    @Autowired
    CatchUps catchUps;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient database;

    final RedisClient redis = TestServers.redis();

    @Value("${spring.application.name}:events:")
    String prefix;

    final String key = UUID.randomUUID().toString();

    @Test
    void deliversWhatRedisLostInItsOrderAndThenWhatIsNew() {
        int shard = IntStream.range(0, 100)
                .map(number -> sentAndLost(number).shard())
                .max()
                .orElseThrow();

        redis.del(prefix + shard);
        transaction.executeWithoutResult(
                status -> IntStream.range(100, 150).forEach(number -> events.publish(new Counted(key, number))));

        List<Integer> inOrder = IntStream.range(0, 150).boxed().toList();
        await().untilAsserted(
                        () -> assertThat(SampleEvents.effects(database, key)).containsExactlyElementsOf(inOrder));
        await().until(() -> catchUps.lanes().stream().noneMatch(lane -> lane.shard() == shard));
    }

    @Test
    void deliversWhatTheStreamForgotAfterItWasRead() {
        StoredEvent event = sentAndLost(1);
        String stream = prefix + event.shard();
        await().until(() -> redis.exists(stream) && !redis.xinfoGroups(stream).isEmpty());

        StreamEntryID forgotten = redis.xadd(stream, StreamEntryID.NEW_ENTRY, RedisEntry.fields(event));
        redis.xreadGroup(
                "sample.writer",
                "worker",
                XReadGroupParams.xReadGroupParams(),
                Map.of(stream, StreamEntryID.XREADGROUP_UNDELIVERED_ENTRY));
        redis.xdel(stream, forgotten);

        await().untilAsserted(
                        () -> assertThat(SampleEvents.effects(database, key)).containsExactly(1));
    }

    @Test
    void forgetsASubscriberThatNoWorkerDeclaresAnyMore() {
        String retired = "retired." + key;
        transport.subscribe(retired, 0);
        subscription(retired, "15 days");

        await().untilAsserted(() -> assertThat(transport.groups(0))
                .noneMatch(group -> group.subscriber().equals(retired)));
    }

    @Test
    void forgetsOldEventsOnceAllHadThem() {
        subscription("slow." + key, "0 days");
        StoredEvent old = old("old." + key);
        StoredEvent unwanted = old("unwanted." + key);

        await().until(() -> !isKept(unwanted));
        assertThat(isKept(old)).isTrue();

        database.sql("insert into event_handled (event_id, subscriber) values (cast(:id as uuid), :subscriber)")
                .param("id", old.eventId())
                .param("subscriber", "slow." + key)
                .update();
        await().until(() -> !isKept(old));
        assertThat(database.sql("select count(*) from event_handled where event_id = cast(:id as uuid)")
                        .param("id", old.eventId())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private StoredEvent sentAndLost(int number) {
        StoredEvent event = envelopes.seal(new Counted(key, number));
        insert(event, "0 days");
        return event;
    }

    private StoredEvent old(String type) {
        StoredEvent event = new StoredEvent(UUID.randomUUID().toString(), type, key, 0, "{}");
        insert(event, "5 days");
        return event;
    }

    private void insert(StoredEvent event, String age) {
        database.sql("""
                        insert into event_outbox (event_id, type, key, shard, envelope, created_at, sent_at)
                        values (cast(:id as uuid), :type, :key, :shard, :envelope, now() - cast(:age as interval), now())
                        """)
                .param("id", event.eventId())
                .param("type", event.type())
                .param("key", event.key())
                .param("shard", event.shard())
                .param("envelope", event.envelope())
                .param("age", age)
                .update();
    }

    private void subscription(String subscriber, String unseen) {
        database.sql("""
                        insert into event_subscriptions (subscriber, type, since_id, seen_at)
                        values (:subscriber, :type, 0, now() - cast(:unseen as interval))
                        """)
                .param("subscriber", subscriber)
                .param("type", "old." + key)
                .param("unseen", unseen)
                .update();
    }

    private boolean isKept(StoredEvent event) {
        return database.sql("select exists (select from event_outbox where event_id = cast(:id as uuid))")
                .param("id", event.eventId())
                .query(Boolean.class)
                .single();
    }
}
