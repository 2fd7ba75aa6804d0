package [=package].events;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event on its way, with what is known of it.
 *
 * @param id a UUID of version 7; the same however often the event is delivered
 * @param type the name in its {@link EventType}
 * @param version the version in its {@link EventType}
 * @param key see {@link Event#key()}
 * @param correlationId the id of the request from which it all began
 * @param causationId the event whose subscriber published this one
 * @param traceparent the trace it belongs to, as W3C's Trace Context writes it
 * @param data the event itself
 */
public record Envelope(
        UUID id,
        String type,
        int version,
        Instant occurredAt,
        String key,
        String correlationId,
        @Nullable UUID causationId,
        String traceparent,
        JsonNode data) {}
