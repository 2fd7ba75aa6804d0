package [=package].events;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import [=package].ServiceTest;
import [=package].core.logging.Correlation;
import [=package].events.SampleEvents.Chained;
import [=package].events.SampleEvents.Counted;
import [=package].events.SampleEvents.Fragile;
import [=package].events.SampleEvents.Impossible;
import [=package].events.SampleEvents.Renamed;
import [=package].events.SampleEvents.RenamedOfTomorrow;
import [=package].events.SampleEvents.RenamedOld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@ServiceTest
class EventsTest {

    @Autowired
    Events events;

    @Autowired
    SampleEvents samples;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient database;

    final String key = UUID.randomUUID().toString();

    @Test
    void reachEachSubscriberOfTheirType() {
        publish(new Counted(key, 1));

        await().untilAsserted(() -> {
            assertThat(samples.receivedOf(key)).containsExactly(new Counted(key, 1));
            assertThat(effects()).containsExactly(1);
        });
    }

    @Test
    void wereNeverThereWhenTheTransactionRollsBack() {
        transaction.executeWithoutResult(status -> {
            events.publish(new Counted(key, 1));
            status.setRollbackOnly();
        });
        publish(new Counted(key, 2));

        await().untilAsserted(() -> assertThat(samples.receivedOf(key)).containsExactly(new Counted(key, 2)));
    }

    @Test
    void needATransaction() {
        assertThatThrownBy(() -> events.publish(new Counted(key, 1))).hasMessageContaining("transaction");
    }

    @Test
    void areRecordsWithAType() {
        record Untyped(String key) implements Event {}

        assertThatThrownBy(() -> publish(new Untyped(key))).hasMessageContaining("@EventType");
    }

    @Test
    void arriveInTheOrderOfTheirKey() {
        IntStream.range(0, 20)
                .forEach(batch -> transaction.executeWithoutResult(status ->
                        IntStream.range(0, 10).forEach(i -> events.publish(new Counted(key, batch * 10 + i)))));

        List<Integer> inOrder = IntStream.range(0, 200).boxed().toList();
        await().untilAsserted(() -> assertThat(effects()).containsExactlyElementsOf(inOrder));
    }

    @Test
    void carryTheRequestAndTheTraceTheyComeFrom() {
        Correlation correlation =
                Correlation.of("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", "request-" + key);
        UUID id;
        try (Correlation.Scope ignored = correlation.open()) {
            id = publish(new Counted(key, 1));
        }

        await().untilAsserted(() -> assertThat(samples.firstOf(key)).isNotNull());
        assertThat(samples.firstOf(key).requestId()).isEqualTo("request-" + key);
        assertThat(samples.firstOf(key).traceId()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        Envelope envelope = samples.firstOf(key).envelope();
        assertThat(envelope.id()).isEqualTo(id);
        assertThat(envelope.id().version()).isEqualTo(7);
        assertThat(envelope.type()).isEqualTo("sample.counted");
        assertThat(envelope.key()).isEqualTo(key);
        assertThat(envelope.causationId()).isNull();
    }

    @Test
    void nameTheEventThatCausedThem() {
        UUID cause = publish(new Counted(key, -1));

        await().untilAsserted(() -> assertThat(samples.receivedOf(key)).contains(new Chained(key)));
        assertThat(samples.received)
                .filteredOn(one -> one.event().equals(new Chained(key)))
                .extracting(one -> one.envelope().causationId())
                .containsExactly(cause);
    }

    @Test
    void areUnderstoodInOldVersionsAsWell() {
        publish(new RenamedOld(key, "Ada Lovelace"));
        publish(new Renamed(key, "Ada", "Lovelace"));

        await().untilAsserted(() -> assertThat(samples.receivedOf(key))
                .containsExactly(new RenamedOld(key, "Ada Lovelace"), new Renamed(key, "Ada", "Lovelace")));
    }

    @Test
    void ofAnUnknownVersionWaitAmongTheDeadLetters() {
        UUID id = publish(new RenamedOfTomorrow(key));

        await().untilAsserted(() -> assertThat(deadLetterOf(id)).contains("sample.recorder takes no version 3"));
    }

    @Test
    void thatCannotBeReadWaitAmongTheDeadLetters() {
        UUID id = publish(new Counted(key, 1));
        UUID broken = UUID.randomUUID();
        database.sql("""
                        insert into event_outbox (event_id, type, key, shard, envelope)
                        select :broken, type, key, shard, replace(replace(envelope, :id, :text), '"number":1', '"number":"x"')
                        from event_outbox where event_id = cast(:id as uuid)
                        """)
                .param("broken", broken)
                .param("text", broken.toString())
                .param("id", id.toString())
                .update();

        await().untilAsserted(() -> assertThat(deadLetterOf(broken)).contains("The data is no Counted"));
    }

    @Test
    void areTriedAgainAfterAFailureAndHaveTheirEffectOnce() {
        publish(new Fragile(key, 1, 2));

        await().untilAsserted(() -> assertThat(effects()).containsExactly(1));
        assertThat(samples.attempts)
                .filteredOn(event -> event.key().equals(key))
                .hasSize(3);
    }

    @Test
    void ofOneKeyWaitForTheOneBeforeThem() {
        publish(new Counted(key, 0));
        publish(new Fragile(key, 1, 2));
        IntStream.range(2, 30).forEach(i -> publish(new Counted(key, i)));

        List<Integer> inOrder = IntStream.range(0, 30).boxed().toList();
        await().untilAsserted(() -> assertThat(effects()).containsExactlyElementsOf(inOrder));
    }

    @Test
    void goOnBehindOneThatFailedForGood() {
        UUID id = publish(new Fragile(key, 1, 99));
        publish(new Counted(key, 2));

        await().untilAsserted(() -> assertThat(effects()).containsExactly(2));
        assertThat(deadLetterOf(id)).contains("not yet, " + key);
    }

    @Test
    void thatFailPermanentlyAreTriedOnce() {
        UUID id = publish(new Impossible(key));

        await().untilAsserted(() -> assertThat(deadLetterOf(id)).contains("never works"));
        assertThat(effects()).isEmpty();
        assertThat(samples.impossibleAttempts).containsOnlyOnce(key);
    }

    @Test
    void haveTheirEffectOnceHoweverOftenTheyAreSent() {
        UUID id = publish(new Counted(key, 1));
        await().untilAsserted(() -> assertThat(effects()).containsExactly(1));

        database.sql("update event_outbox set sent_at = null where event_id = :id")
                .param("id", id)
                .update();
        publish(new Counted(key, 2));

        await().untilAsserted(() -> assertThat(effects()).containsExactly(1, 2));
    }

    private UUID publish(Event event) {
        return transaction.execute(status -> events.publish(event));
    }

    private Iterable<Integer> effects() {
        return SampleEvents.effects(database, key);
    }

    private String deadLetterOf(UUID event) {
        return database.sql("select coalesce(max(error), '') from event_dead_letters where event_id = :id")
                .param("id", event)
                .query(String.class)
                .single();
    }
}
