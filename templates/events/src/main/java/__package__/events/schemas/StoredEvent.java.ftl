package [=package].events.schemas;

/**
 * An event as tables and streams hold it.
 *
 * @param eventId a UUID; text, as a stream may hold anything
 * @param envelope the whole event as JSON
 */
public record StoredEvent(String eventId, String type, String key, int shard, String envelope) {}
