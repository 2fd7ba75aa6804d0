package [=package].events.routes;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import [=package].ServiceClient;
import [=package].ServiceClient.Answer;
import [=package].ServiceTest;
import [=package].events.Events;
import [=package].events.SampleEvents;
import [=package].events.SampleEvents.Counted;
import [=package].events.SampleEvents.Fragile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ServiceTest
class EventDeadLettersTest {

    private static final String PATH = "/api/v1/admin/events/dead-letters";

    @Autowired
    ServiceClient service;

    @Autowired
    Events events;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient database;

    final String key = UUID.randomUUID().toString();

    @Test
    void areForOperatorsAlone() {
        assertThat(service.get(PATH).send().status()).isEqualTo(401);
        assertThat(service.post(PATH + "/1/replay").send().status()).isEqualTo(401);
        assertThat(service.call("DELETE", PATH + "/1").send().status()).isEqualTo(401);
    }

    @Test
    void areListedNewestFirstPageByPage() {
        long older = letter("sample.writer");
        long newer = letter("sample.writer");

        Answer first = asOperator(service.get(PATH + "?limit=1"));
        Answer rest = asOperator(service.get(PATH + "?limit=100&cursor=" + first.text("/next")));

        assertThat(first.json().at("/items/0/id").asLong()).isGreaterThanOrEqualTo(newer);
        assertThat(rest.json().at("/items").values())
                .extracting(item -> item.get("id").asLong())
                .contains(older);
    }

    @Test
    void areDeliveredOnceUnderTheirOldIdWhenReplayed() {
        UUID id = transaction.execute(status -> events.publish(new Fragile(key, 7, 3)));
        await().until(() -> letterOf(id) > 0);
        long letter = letterOf(id);

        assertThat(asOperator(service.post(PATH + "/" + letter + "/replay")).status())
                .isEqualTo(202);
        assertThat(asOperator(service.post(PATH + "/" + letter + "/replay")).text("/code"))
                .isEqualTo("events.unknown_dead_letter");

        await().untilAsserted(
                        () -> assertThat(SampleEvents.effects(database, key)).containsExactly(7));
        transaction.execute(status -> events.publish(new Counted(key, 8)));
        await().untilAsserted(
                        () -> assertThat(SampleEvents.effects(database, key)).containsExactly(7, 8));
        assertThat(letterOf(id)).isZero();
    }

    @Test
    void stayWhenTheirSubscriberIsGone() {
        long letter = letter("sample.retired");

        Answer answer = asOperator(service.post(PATH + "/" + letter + "/replay"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("/code")).isEqualTo("events.unknown_subscriber");
        assertThat(asOperator(service.call("DELETE", PATH + "/" + letter)).status())
                .isEqualTo(204);
    }

    @Test
    void areForgottenWhenDeleted() {
        long letter = letter("sample.writer");

        assertThat(asOperator(service.call("DELETE", PATH + "/" + letter)).status())
                .isEqualTo(204);
        assertThat(asOperator(service.call("DELETE", PATH + "/" + letter)).status())
                .isEqualTo(404);
    }

    private long letter(String subscriber) {
        return database.sql("""
                        insert into event_dead_letters
                            (subscriber, event_id, type, key, shard, envelope, error, attempts, failed_at)
                        values (:subscriber, gen_random_uuid(), 'sample.counted', :key, 0, '{}', 'boom', 3, now())
                        returning id
                        """)
                .param("subscriber", subscriber)
                .param("key", key)
                .query(Long.class)
                .single();
    }

    private long letterOf(UUID event) {
        return database.sql("select coalesce(max(id), 0) from event_dead_letters where event_id = :event")
                .param("event", event)
                .query(Long.class)
                .single();
    }

    private static Answer asOperator(ServiceClient.Call call) {
        return call.header("X-Admin-Api-Key", ServiceTest.OPERATOR_KEY).send();
    }
}
