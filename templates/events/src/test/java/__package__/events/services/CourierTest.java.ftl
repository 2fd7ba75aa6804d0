package [=package].events.services;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import redis.clients.jedis.exceptions.JedisConnectionException;

import [=package].ServiceTest;
import [=package].events.Event;
import [=package].events.EventType;
import [=package].events.Subscriber;
import [=package].events.schemas.Delivery;
import [=package].events.schemas.StoredEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** One lane, step by step: a real database, and a transport that loses its connection when it is told to. */
@ServiceTest
class CourierTest {

    private static final int SHARD = 0;

    @EventType(name = "courier.sent")
    record Sent(String key, int number) implements Event {}

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Claims claims;

    @Autowired
    CatchUps catchUps;

    @Autowired
    Outbox outbox;

    @Autowired
    WaitingEvents waiting;

    @Autowired
    Ledger ledger;

    @Autowired
    FailedEvents failed;

    @Autowired
    Delivering delivering;

    @Autowired
    Envelopes envelopes;

    @Autowired
    EventMetrics metrics;

    @Autowired
    EventProperties properties;

    @Autowired
    JdbcClient database;

    final String key = UUID.randomUUID().toString();
    final String name = "courier-" + key;
    final List<Integer> calls = new ArrayList<>();
    final Flaky transport = new Flaky();
    Consumer<Sent> work = sent -> {};
    Courier courier;
    Lane lane;

    /** Commits, and then cannot say so. */
    static class Flaky extends InMemoryTransport {

        boolean down;

        @Override
        public synchronized void acknowledge(String subscriber, int shard, List<Delivery> deliveries) {
            if (down) {
                throw new JedisConnectionException("gone");
            }
            super.acknowledge(subscriber, shard, deliveries);
        }
    }

    class Listener {

        @Subscriber("courier")
        void on(Sent sent) {
            calls.add(sent.number());
            database.sql("insert into courier_effects values (:key, :number)")
                    .param("key", key)
                    .param("number", sent.number())
                    .update();
            work.accept(sent);
        }
    }

    @BeforeEach
    void start() throws ReflectiveOperationException {
        database.sql("""
                        create table if not exists courier_effects
                            (key text, number int, unique (key, number) deferrable initially deferred)
                        """).update();
        var method = SubscriberMethod.of(new Listener(), Listener.class.getDeclaredMethod("on", Sent.class));
        var methods = new LinkedHashMap<Subscription.Kind, SubscriberMethod>();
        methods.put(method.kind(), method);
        lane = new Lane(new Subscription(name, methods), SHARD);
        transport.subscribe(name, SHARD);
        courier = newCourier();
    }

    @Test
    void deliversManyInOneTransaction() {
        send(1, 2, 3);

        assertThat(courier.round(lane)).isFalse();

        assertThat(calls).containsExactly(1, 2, 3);
        assertThat(effects()).containsExactly(1, 2, 3);
        assertThat(unfinished()).isZero();
    }

    @Test
    void leavesALaneToWhoeverHasIt() {
        send(1);

        transaction.executeWithoutResult(status -> {
            assertThat(claims.take(lane)).isTrue();
            inAnotherThread(() -> assertThat(courier.round(lane)).isFalse());
        });
        assertThat(calls).isEmpty();

        courier.round(lane);
        assertThat(calls).containsExactly(1);
    }

    @Test
    void hasTheEffectOnceWhenItCannotAcknowledge() {
        send(1, 2);
        transport.down = true;
        assertThatThrownBy(() -> courier.round(lane)).hasMessage("gone");
        transport.down = false;

        newCourier().round(lane);

        assertThat(calls).containsExactly(1, 2);
        assertThat(unfinished()).isZero();
    }

    @Test
    void setsAsideTheOneThatFailsAndWhatIsBehindItByKey() {
        work = sent -> failOn(sent, 2);
        send(1, 2, 3);

        courier.round(lane);

        assertThat(effects()).containsExactly(1);
        assertThat(calls).containsOnlyOnce(2).doesNotContain(3);
        assertThat(waiting.keys(lane)).containsExactly(key);
        assertThat(unfinished()).isZero();

        work = sent -> {};
        await().untilAsserted(() -> {
            courier.round(lane);
            assertThat(effects()).containsExactly(1, 2, 3);
        });
        assertThat(waiting.keys(lane)).isEmpty();
    }

    @Test
    void findsTheOneThatMakesTheCommitFail() {
        send(1, 2);
        courier.round(lane);
        send(3, 2, 4);

        courier.round(lane);

        assertThat(effects()).containsExactly(1, 2, 3);
        assertThat(waiting.attempts(name, last(2))).contains(1);
        assertThat(waiting.attempts(name, last(4))).contains(0);
    }

    @Test
    void endsBetweenTwoEventsWhenItStops() {
        send(1, 2, 3);
        work = sent -> courier.stop();

        assertThat(courier.round(lane)).isFalse();
        assertThat(effects()).containsExactly(1);

        newCourier().round(lane);
        assertThat(effects()).containsExactly(1, 2, 3);
    }

    @Test
    void passesOverWhatIsForOthers() {
        transport.send(List.of(TransportContract.event(SHARD, 1)));
        send(2);

        courier.round(lane);

        assertThat(calls).containsExactly(2);
        assertThat(unfinished()).isZero();
    }

    @Test
    void goesOnAfterAFullBatch() {
        send(IntStream.range(0, properties.batch() + 1).toArray());

        assertThat(courier.round(lane)).isTrue();
        assertThat(courier.round(lane)).isFalse();

        assertThat(calls).hasSize(properties.batch() + 1);
    }

    private Courier newCourier() {
        var arrivals = new Arrivals(transport, catchUps, outbox, properties);
        return new Courier(transaction, claims, arrivals, waiting, ledger, failed, delivering, metrics);
    }

    private final Map<Integer, String> ids = new HashMap<>();

    private void send(int... numbers) {
        transport.send(IntStream.of(numbers)
                .mapToObj(number -> envelopes.seal(new Sent(key, number)))
                .map(event -> new StoredEvent(event.eventId(), event.type(), key, SHARD, event.envelope()))
                .peek(event ->
                        ids.put(envelopes.open(event).data().get("number").asInt(), event.eventId()))
                .toList());
    }

    private String last(int number) {
        return ids.get(number);
    }

    private static void failOn(Sent sent, int number) {
        if (sent.number() == number) {
            throw new IllegalStateException("not " + number);
        }
    }

    private List<Integer> effects() {
        return database.sql("select number from courier_effects where key = :key order by number")
                .param("key", key)
                .query(Integer.class)
                .list();
    }

    private long unfinished() {
        return transport.groups(SHARD).get(0).unfinished();
    }

    private static void inAnotherThread(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }
}
