package [=package].events.schemas;

import java.time.Instant;
import java.util.UUID;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** An event that a subscriber could not handle, kept for an operator. */
@Table("event_dead_letters")
public record EventDeadLetter(
        @Id Long id,
        String subscriber,
        UUID eventId,
        String type,
        String key,
        int shard,
        String envelope,
        String error,
        int attempts,
        Instant failedAt) {

    private static final int LONGEST_ERROR = 2_000;

    public static EventDeadLetter of(String subscriber, StoredEvent event, int attempts, Throwable cause) {
        String error = cause.toString();
        return new EventDeadLetter(
                null,
                subscriber,
                UUID.fromString(event.eventId()),
                event.type(),
                event.key(),
                event.shard(),
                event.envelope(),
                error.substring(0, Math.min(error.length(), LONGEST_ERROR)),
                attempts,
                Instant.now());
    }

    public StoredEvent event() {
        return new StoredEvent(eventId.toString(), type, key, shard, envelope);
    }
}
