package [=package].events.process;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.resps.StreamGroupInfo;

import [=package].ServiceClient;
import [=package].ServiceTest;
import [=package].embedded.TestServers;
import [=package].events.process.Steps.Effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ServiceTest
class RedisOutageTest {

    private static final int STEPS = 100;
    private static final String ADMIN = "/api/v1/admin/events/";

    @Autowired
    ServiceClient service;

    final RedisClient redis = TestServers.redis();

    @Autowired
    JdbcClient database;

    @Value("${spring.application.name}:events:")
    String streams;

    @Value("${events.shards}")
    int shards;

    final String key = UUID.randomUUID().toString();

    @Test
    void delaysEventsAndNothingElse() throws IOException {
        TestServers.withoutRedis(() -> {
            publish(0, STEPS);

            assertThat(operator("outbox").json().at("/unsent").asInt()).isGreaterThanOrEqualTo(STEPS);
            assertThat(operator("streams").text("/code")).isEqualTo("events.streams_unavailable");
        });

        eachStepIsTakenOnceAndInOrder(STEPS);
        await().untilAsserted(this::eachStreamHasItsGroup);
    }

    @Test
    void mayEndWithEverythingForgotten() {
        publish(0, STEPS / 2);
        redis.flushAll();
        publish(STEPS / 2, STEPS);

        eachStepIsTakenOnceAndInOrder(STEPS);
        await().untilAsserted(this::eachStreamHasItsGroup);
    }

    private void publish(int from, int to) {
        IntStream.range(from, to)
                .forEach(number -> assertThat(service.post(Steps.ROUTE + key + "/" + number)
                                .header("X-Admin-Api-Key", ServiceTest.OPERATOR_KEY)
                                .send()
                                .status())
                        .isEqualTo(202));
    }

    private ServiceClient.Answer operator(String what) {
        return service.get(ADMIN + what)
                .header("X-Admin-Api-Key", ServiceTest.OPERATOR_KEY)
                .send();
    }

    private void eachStepIsTakenOnceAndInOrder(int steps) {
        List<Integer> inOrder = IntStream.range(0, steps).boxed().toList();
        await().untilAsserted(() -> assertThat(Steps.effects(database, key))
                .extracting(Effect::number)
                .isEqualTo(inOrder));
    }

    private void eachStreamHasItsGroup() {
        for (int shard = 0; shard < shards; shard++) {
            assertThat(redis.exists(streams + shard)).isTrue();
            assertThat(redis.xinfoGroups(streams + shard))
                    .extracting(StreamGroupInfo::getName)
                    .contains(Steps.SUBSCRIBER);
        }
    }
}
