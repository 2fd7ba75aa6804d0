package [=package].events.services;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import redis.clients.jedis.Pipeline;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.params.XAddParams;
import redis.clients.jedis.params.XReadGroupParams;
import redis.clients.jedis.params.XTrimParams;

import [=package].events.schemas.Delivery;
import [=package].events.schemas.GroupState;
import [=package].events.schemas.StoredEvent;

/**
 * A shard is a stream, a subscriber a consumer group of it. All processes are the same consumer of a group: they take turns
 * under a {@link Claims claim}, and whoever has it starts with what the one before left pending. Nothing has to be claimed
 * from a consumer that seems dead, and no consumer is left over when a process ends.
 */
final class RedisStreams implements EventTransport {

    private static final String CONSUMER = "worker";
    private static final StreamEntryID START = new StreamEntryID(0, 0);

    private final RedisClient redis;
    private final RedisGroups groups;
    private final RedisBell bell;
    private final String prefix;
    private final int shards;

    /** @param prefix what the names of all keys begin with */
    RedisStreams(RedisClient redis, String prefix, int shards) {
        this.redis = redis;
        this.groups = new RedisGroups(redis);
        this.bell = new RedisBell(redis, prefix + "bell");
        this.prefix = prefix;
        this.shards = shards;
    }

    @Override
    public void send(List<StoredEvent> events) {
        Set<Integer> arrivals = new TreeSet<>();
        try (Pipeline pipeline = redis.pipelined()) {
            for (StoredEvent event : events) {
                pipeline.xadd(stream(event.shard()), XAddParams.xAddParams(), RedisEntry.fields(event));
                arrivals.add(event.shard());
            }
            bell.ring(pipeline, arrivals);
            // Unlike sync(), this throws what the server refused, such as an entry when its memory is full.
            pipeline.syncAndReturnAll().forEach(RedisStreams::check);
        }
    }

    private static void check(Object answer) {
        if (answer instanceof RuntimeException refused) {
            throw refused;
        }
    }

    @Override
    public Set<Integer> awaitArrivals(Duration longest) {
        return bell.await(longest);
    }

    @Override
    public List<Delivery> read(String subscriber, int shard, int most) {
        try {
            List<Delivery> deliveries = new ArrayList<>(read(subscriber, shard, most, START));
            if (deliveries.size() < most) {
                int rest = most - deliveries.size();
                deliveries.addAll(read(subscriber, shard, rest, StreamEntryID.XREADGROUP_UNDELIVERED_ENTRY));
            }
            return deliveries;
        } catch (JedisDataException e) {
            if (RedisGroups.isMissing(e)) {
                return List.of();
            }
            throw e;
        }
    }

    private List<Delivery> read(String subscriber, int shard, int most, StreamEntryID from) {
        var streams = redis.xreadGroup(
                subscriber, CONSUMER, XReadGroupParams.xReadGroupParams().count(most), Map.of(stream(shard), from));
        return streams == null || streams.isEmpty()
                ? List.of()
                : streams.get(0).getValue().stream()
                        .map(entry -> RedisEntry.delivery(entry, shard))
                        .toList();
    }

    @Override
    public void acknowledge(String subscriber, int shard, List<Delivery> deliveries) {
        StreamEntryID[] ids = deliveries.stream()
                .map(delivery -> new StreamEntryID(delivery.position()))
                .toArray(StreamEntryID[]::new);
        redis.xack(stream(shard), subscriber, ids);
    }

    @Override
    public boolean subscribe(String subscriber, int shard) {
        return groups.create(stream(shard), subscriber);
    }

    @Override
    public void unsubscribe(String subscriber) {
        for (int shard = 0; shard < shards; shard++) {
            groups.destroy(stream(shard), subscriber);
        }
    }

    @Override
    public List<GroupState> groups(int shard) {
        return groups.states(stream(shard), shard);
    }

    @Override
    public void trim(int shard, Collection<String> positions) {
        StreamEntryID oldest = positions.stream()
                .map(StreamEntryID::new)
                .min(StreamEntryID::compareTo)
                .orElseThrow();
        redis.xtrim(
                stream(shard),
                XTrimParams.xTrimParams().minId(oldest.toString()).approximateTrimming());
    }

    @Override
    public void limit(int shard, long longest) {
        redis.xtrim(stream(shard), longest, true);
    }

    @Override
    public void close() {
        redis.close();
    }

    private String stream(int shard) {
        return prefix + shard;
    }
}
