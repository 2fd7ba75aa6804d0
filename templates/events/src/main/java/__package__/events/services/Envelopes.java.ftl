package [=package].events.services;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.zip.CRC32;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

import [=package].core.logging.Correlation;
import [=package].core.tasks.PermanentFailure;
import [=package].events.Envelope;
import [=package].events.Event;
import [=package].events.EventType;
import [=package].events.schemas.StoredEvent;

/** Packs events and opens them again. */
@Component
class Envelopes {

    /** The log field with the id of the event being handled, which becomes the cause of events published meanwhile. */
    static final String EVENT_ID = "event.id";

    private final JsonMapper json;
    private final int shards;

    Envelopes(JsonMapper json, EventProperties properties) {
        // Amounts come out as they went in, to the last zero.
        this.json = json.rebuild()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
        this.shards = properties.shards();
    }

    StoredEvent seal(Event event) {
        EventType type = event.getClass().getAnnotation(EventType.class);
        if (type == null || !event.getClass().isRecord()) {
            throw new IllegalArgumentException("An event is a record with @EventType, unlike " + event.getClass());
        }
        Instant now = Instant.now();
        Correlation correlation = Correlation.current();
        Envelope envelope = new Envelope(
                Uuid7.at(now.toEpochMilli()),
                type.name(),
                type.version(),
                now,
                event.key(),
                correlation.requestId(),
                cause(),
                correlation.traceparent(),
                json.valueToTree(event));
        return new StoredEvent(
                envelope.id().toString(),
                type.name(),
                event.key(),
                shardOf(event.key()),
                json.writeValueAsString(envelope));
    }

    Envelope open(StoredEvent stored) {
        try {
            return json.readValue(stored.envelope(), Envelope.class);
        } catch (JacksonException e) {
            throw new PermanentFailure("The envelope cannot be read", e);
        }
    }

    Object content(Envelope envelope, Class<?> type) {
        try {
            return json.treeToValue(envelope.data(), type);
        } catch (JacksonException e) {
            throw new PermanentFailure("The data is no " + type.getSimpleName(), e);
        }
    }

    private static @Nullable UUID cause() {
        String id = MDC.get(EVENT_ID);
        return id == null ? null : UUID.fromString(id);
    }

    /** Other processes and later releases must come to the same shard, so it is no hashCode. */
    private int shardOf(String key) {
        CRC32 crc = new CRC32();
        crc.update(key.getBytes(StandardCharsets.UTF_8));
        return (int) (crc.getValue() % shards);
    }
}
