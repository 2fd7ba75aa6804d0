package [=package].events.services;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.StreamEntryID;

import [=package].embedded.TestServers;
import [=package].events.schemas.Delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("service")
class RedisStreamsTest extends TransportContract {

    private RedisClient redis;
    private String prefix;

    @Override
    EventTransport transport() {
        redis = RedisClient.create(TestServers.redisUrl());
        prefix = UUID.randomUUID() + ":";
        return new RedisStreams(redis, prefix, 3);
    }

    @Test
    void hasNothingAfterAFlushUntilSomebodySubscribesAgain() {
        transport.subscribe("reader", 0);
        redis.del(prefix + "0");

        assertThat(transport.read("reader", 0, 10)).isEmpty();
        assertThat(transport.groups(0)).isEmpty();
        assertThat(transport.subscribe("reader", 0)).isTrue();
    }

    @Test
    void isNotStoppedByAnEntryThatIsNoEvent() {
        transport.subscribe("reader", 0);
        redis.xadd(prefix + "0", StreamEntryID.NEW_ENTRY, Map.of("id", "no uuid"));

        Delivery delivery = transport.read("reader", 0, 10).get(0);

        assertThat(UUID.fromString(delivery.event().eventId())).isNotNull();
        assertThat(delivery.event().type()).isEmpty();
    }

    @Test
    void saysSoWhenRedisRefusesAnEvent() {
        redis.set(prefix + "0", "no stream");

        assertThatThrownBy(() -> transport.send(List.of(event(0, 1)))).hasMessageContaining("WRONGTYPE");
    }
}
