package [=package].events.services;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import redis.clients.jedis.RedisClient;
import tools.jackson.databind.JsonNode;

import [=package].ServiceClient;
import [=package].ServiceTest;
import [=package].embedded.TestServers;
import [=package].events.Event;
import [=package].events.EventType;
import [=package].events.Events;
import [=package].events.Subscriber;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * One subscriber's workers are down while the others' run. With {@code -Devents.missed=100000} it misses as many; what
 * {@code make test} runs is less.
 */
@ServiceTest
class StoppedSubscriberTest {

    private static final int MISSED = Integer.getInteger("events.missed", 5_000);
    private static final int KEYS = 100;
    private static final int AT_A_TIME = 500;
    private static final String SUBSCRIBER = "stopped.sleeper";

    @EventType(name = "stopped.slept-through")
    record SleptThrough(String key, int number) implements Event {}

    record Row(String key, int number) {}

    static class Sleeper {

        private final JdbcClient database;

        Sleeper(JdbcClient database) {
            this.database = database;
        }

        @Subscriber(SUBSCRIBER)
        void on(SleptThrough event) {
            database.sql("insert into stopped_effects (key, number) values (:key, :number)")
                    .param("key", event.key())
                    .param("number", event.number())
                    .update();
        }
    }

    @Autowired
    ApplicationContext context;

    @Autowired
    Events events;

    @Autowired
    EventTransport transport;

    @Autowired
    EventProperties properties;

    @Autowired
    ServiceClient service;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient database;

    final RedisClient redis = TestServers.redis();

    @Value("${spring.application.name}:events:")
    String streams;

    final String run = UUID.randomUUID().toString();

    @Test
    void fallsBehindInSightOfAllFillsNothingAndCatchesUp() {
        database.sql("create table stopped_effects (id bigint generated always as identity, key text, number int)")
                .update();
        try (var worker = workerOfTheSleeper()) {
            assertThat(worker.isRunning()).isTrue();
            await().until(() -> shards().allMatch(this::isSubscribed));
        }

        for (int first = 0; first < MISSED; first += AT_A_TIME) {
            publish(first);
        }

        await().atMost(Duration.ofMinutes(2)).until(() -> outbox().at("/unsent").asInt() == 0);
        await().untilAsserted(() -> assertThat(shards().mapToLong(this::length))
                .allMatch(length -> length <= properties.streamLimit() + 100));
        await().untilAsserted(() -> assertThat(lag()).isGreaterThanOrEqualTo(MISSED));
        assertThat(behind()).isTrue();

        try (var worker = workerOfTheSleeper()) {
            assertThat(worker.isRunning()).isTrue();
            await().atMost(Duration.ofMinutes(5)).until(() -> effects() >= MISSED);
            await().until(() -> !behind());
        }
        assertThat(effectsByKey())
                .hasSize(KEYS)
                .allSatisfy((key, numbers) ->
                        assertThat(numbers).hasSize(MISSED / KEYS).isSorted().doesNotHaveDuplicates());
    }

    /** A second worker beside that of the tests, which knows no such subscriber. */
    private AnnotationConfigApplicationContext workerOfTheSleeper() {
        var worker = new AnnotationConfigApplicationContext();
        worker.setParent(context);
        worker.register(Sleeper.class, EventCatalog.class, Keeper.class, Courier.class, EventWorker.class);
        worker.refresh();
        return worker;
    }

    private void publish(int first) {
        transaction.executeWithoutResult(status -> IntStream.range(first, first + AT_A_TIME)
                .forEach(number -> events.publish(new SleptThrough(run + "-" + number % KEYS, number))));
    }

    private IntStream shards() {
        return IntStream.range(0, properties.shards());
    }

    private boolean isSubscribed(int shard) {
        return transport.groups(shard).stream()
                .anyMatch(group -> group.subscriber().equals(SUBSCRIBER));
    }

    private long length(int shard) {
        return redis.xlen(streams + shard);
    }

    private JsonNode outbox() {
        return operator("outbox");
    }

    private boolean behind() {
        for (JsonNode stream : operator("streams")) {
            if (stream.at("/subscriber").asString().equals(SUBSCRIBER)
                    && stream.at("/catchingUp").asBoolean()) {
                return true;
            }
        }
        return false;
    }

    private JsonNode operator(String what) {
        return service.get("/api/v1/admin/events/" + what)
                .header("X-Admin-Api-Key", ServiceTest.OPERATOR_KEY)
                .send()
                .json();
    }

    private double lag() {
        return service.management("/actuator/metrics/events.lag?tag=subscriber:" + SUBSCRIBER)
                .send()
                .json()
                .at("/measurements/0/value")
                .asDouble(-1);
    }

    private int effects() {
        return database.sql("select count(*) from stopped_effects")
                .query(Integer.class)
                .single();
    }

    private Map<String, List<Integer>> effectsByKey() {
        return database.sql("select key, number from stopped_effects order by id").query(Row.class).list().stream()
                .collect(groupingBy(Row::key, mapping(Row::number, toList())));
    }
}
