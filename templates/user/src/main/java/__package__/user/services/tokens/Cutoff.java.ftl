package [=package].user.services.tokens;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import [=package].user.services.provider.AccessToken;

/**
 * Until when a user's tokens were taken back. Tokens tell the second they were issued in and no more; one of the very
 * second of the cutoff counts as issued before it.
 */
record Cutoff(Instant until, Optional<UUID> keptSession) {

    private static final Cutoff NONE = new Cutoff(Instant.MIN);

    Cutoff(Instant until) {
        this(until, Optional.empty());
    }

    Cutoff(Instant until, UUID keptSession) {
        this(until, Optional.of(keptSession));
    }

    /** @param text null when there is none */
    static Cutoff read(@Nullable String text) {
        if (text == null) {
            return NONE;
        }
        String[] parts = text.split(" ", 2);
        Instant until = Instant.ofEpochSecond(Long.parseLong(parts[0]));
        return parts.length == 1 ? new Cutoff(until) : new Cutoff(until, UUID.fromString(parts[1]));
    }

    String text() {
        return until.getEpochSecond() + keptSession.map(kept -> " " + kept).orElse("");
    }

    boolean covers(AccessToken token) {
        boolean kept = keptSession.filter(token.sessionId()::equals).isPresent();
        return !kept && !token.issuedAt().isAfter(until);
    }
}
