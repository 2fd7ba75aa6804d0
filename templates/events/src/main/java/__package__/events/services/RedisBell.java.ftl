package [=package].events.services;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import redis.clients.jedis.Pipeline;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.params.XAddParams;
import redis.clients.jedis.params.XReadParams;
import redis.clients.jedis.resps.StreamEntry;

/**
 * A short stream that tells in which shards something arrived: a process needs one blocking connection, however many
 * subscribers and shards there are.
 */
final class RedisBell {

    private static final int RINGS = 100;
    private static final String SHARDS = "shards";

    private final RedisClient redis;
    private final String key;
    private @Nullable StreamEntryID last;

    RedisBell(RedisClient redis, String key) {
        this.redis = redis;
        this.key = key;
    }

    void ring(Pipeline pipeline, Set<Integer> shards) {
        String names = shards.stream().map(String::valueOf).collect(Collectors.joining(","));
        pipeline.xadd(key, XAddParams.xAddParams().maxLen(RINGS).approximateTrimming(), Map.of(SHARDS, names));
    }

    /** One caller only. Listens from the last ring on, so that none is missed between two calls. */
    Set<Integer> await(Duration longest) {
        StreamEntryID from = last == null ? newest() : last;
        var streams =
                redis.xread(XReadParams.xReadParams().count(RINGS).block((int) longest.toMillis()), Map.of(key, from));
        List<StreamEntry> rings = streams == null ? List.of() : streams.get(0).getValue();
        last = rings.isEmpty() ? from : rings.get(rings.size() - 1).getID();
        return rings.stream()
                .flatMap(ring -> Arrays.stream(ring.getFields().get(SHARDS).split(",")))
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private StreamEntryID newest() {
        List<StreamEntry> newest = redis.xrevrange(key, (StreamEntryID) null, null, 1);
        return newest.isEmpty() ? new StreamEntryID(0, 0) : newest.get(0).getID();
    }
}
