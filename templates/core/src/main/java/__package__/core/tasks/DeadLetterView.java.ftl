package [=package].core.tasks;

import java.time.Instant;
import java.util.UUID;

import io.swagger.v3.oas.annotations.media.Schema;

/** A dead letter as operators see it. */
@Schema(name = "DeadLetter")
record DeadLetterView(long id, String task, UUID taskId, String payload, String error, int attempts, Instant failedAt) {

    static DeadLetterView of(DeadLetter letter) {
        return new DeadLetterView(
                letter.id(),
                letter.taskName(),
                letter.taskId(),
                letter.payload(),
                letter.error(),
                letter.attempts(),
                letter.failedAt());
    }
}
