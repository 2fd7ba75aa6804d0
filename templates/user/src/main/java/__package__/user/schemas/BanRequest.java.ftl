package [=package].user.schemas;

import java.time.Duration;
import java.time.Instant;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import [=package].core.errors.CoreError;
import [=package].core.errors.ProblemException;

/** For how long somebody is kept out. */
@Schema(description = "One of the two; neither bans for good.")
public record BanRequest(
        @Schema(example = "24") @Nullable @Min(1) @Max(LONGEST_HOURS)
        Integer hours,

        @Schema(description = "Within a hundred years.") @Nullable @Future
        Instant until) {

    /** A hundred years: as good as for ever, and what providers can count. */
    private static final int LONGEST_HOURS = 876_000;

    public Instant end(Instant now) {
        Instant latest = now.plus(Duration.ofHours(LONGEST_HOURS));
        if (until == null) {
            return hours == null ? latest : now.plus(Duration.ofHours(hours));
        }
        if (hours != null || until.isAfter(latest)) {
            throw new ProblemException(
                    CoreError.INVALID_REQUEST, "Give hours or until, not both, and a hundred years at most.");
        }
        return until;
    }
}
