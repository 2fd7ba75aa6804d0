package [=package].events.services;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import redis.clients.jedis.resps.StreamEntry;

import [=package].events.schemas.Delivery;
import [=package].events.schemas.StoredEvent;

/** An event as an entry of a stream, there and back. */
final class RedisEntry {

    private RedisEntry() {}

    static Map<String, String> fields(StoredEvent event) {
        return Map.of("id", event.eventId(), "type", event.type(), "key", event.key(), "envelope", event.envelope());
    }

    static Delivery delivery(StreamEntry entry, int shard) {
        Map<String, String> fields = entry.getFields();
        String position = entry.getID().toString();
        if (fields == null) {
            return new Delivery(position, null);
        }
        StoredEvent event = new StoredEvent(
                uuid(fields.getOrDefault("id", position)),
                fields.getOrDefault("type", ""),
                fields.getOrDefault("key", ""),
                shard,
                fields.getOrDefault("envelope", ""));
        return new Delivery(position, event);
    }

    /** What somebody else wrote into the stream may have any id; it must not stop the events behind it. */
    private static String uuid(String id) {
        try {
            return UUID.fromString(id).toString();
        } catch (IllegalArgumentException e) {
            return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
        }
    }
}
