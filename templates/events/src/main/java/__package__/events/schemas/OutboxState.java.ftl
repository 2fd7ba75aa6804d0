package [=package].events.schemas;

import java.time.Instant;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many events wait to be brought to the streams, and since when. Minutes mean that no worker runs, or no Redis. */
@Schema(name = "EventOutbox")
public record OutboxState(
        long unsent, @Schema(nullable = true) @Nullable Instant oldestUnsentAt, double ageSeconds) {}
