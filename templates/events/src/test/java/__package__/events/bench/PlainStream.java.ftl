package [=package].events.bench;

import java.util.Map;

import redis.clients.jedis.Pipeline;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.params.XAddParams;
import redis.clients.jedis.params.XReadGroupParams;
import redis.clients.jedis.resps.StreamEntry;

/** One producer and one consumer on one stream, with nothing that makes it safe: what Redis and Jedis could do at best. */
final class PlainStream {

    private static final String STREAM = "bench:plain";
    private static final String GROUP = "bench";
    private static final int AT_A_TIME = 200;

    private final RedisClient redis;

    PlainStream(RedisClient redis) {
        this.redis = redis;
    }

    Measurement run(int count, String payload) throws InterruptedException {
        redis.del(STREAM);
        redis.xgroupCreate(STREAM, GROUP, new StreamEntryID(0, 0), true);
        Measurement measurement = new Measurement(count);
        Thread producer = new Thread(() -> produce(count, payload), "plain-producer");
        producer.start();
        consume(count, measurement);
        producer.join();
        redis.del(STREAM);
        return measurement;
    }

    private void produce(int count, String payload) {
        for (int sent = 0; sent < count; sent += AT_A_TIME) {
            try (Pipeline pipeline = redis.pipelined()) {
                for (int i = 0; i < AT_A_TIME; i++) {
                    String now = String.valueOf(System.nanoTime());
                    pipeline.xadd(STREAM, XAddParams.xAddParams(), Map.of("at", now, "envelope", payload));
                }
            }
        }
    }

    private void consume(int count, Measurement measurement) {
        var parameters = XReadGroupParams.xReadGroupParams().count(AT_A_TIME).block(1_000);
        var unread = Map.of(STREAM, StreamEntryID.XREADGROUP_UNDELIVERED_ENTRY);
        for (int read = 0; read < count; ) {
            var streams = redis.xreadGroup(GROUP, "one", parameters, unread);
            if (streams != null) {
                var entries = streams.get(0).getValue();
                entries.forEach(entry ->
                        measurement.done(Long.parseLong(entry.getFields().get("at"))));
                redis.xack(
                        STREAM, GROUP, entries.stream().map(StreamEntry::getID).toArray(StreamEntryID[]::new));
                read += entries.size();
            }
        }
    }
}
