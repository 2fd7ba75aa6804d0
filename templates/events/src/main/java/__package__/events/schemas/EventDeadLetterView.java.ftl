package [=package].events.schemas;

import java.time.Instant;
import java.util.UUID;

import io.swagger.v3.oas.annotations.media.Schema;

/** A dead letter as operators see it. */
@Schema(name = "EventDeadLetter")
public record EventDeadLetterView(
        long id,
        String subscriber,
        UUID eventId,
        String type,
        String key,
        String envelope,
        String error,
        int attempts,
        Instant failedAt) {

    public static EventDeadLetterView of(EventDeadLetter letter) {
        return new EventDeadLetterView(
                letter.id(),
                letter.subscriber(),
                letter.eventId(),
                letter.type(),
                letter.key(),
                letter.envelope(),
                letter.error(),
                letter.attempts(),
                letter.failedAt());
    }
}
