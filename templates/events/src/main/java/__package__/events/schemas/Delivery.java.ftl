package [=package].events.schemas;

import org.jspecify.annotations.Nullable;

/**
 * An event in a shard.
 *
 * @param position what the transport acknowledges it by
 * @param event null if it was forgotten after it had been read: then it is delivered from the outbox
 */
public record Delivery(String position, @Nullable StoredEvent event) {}
