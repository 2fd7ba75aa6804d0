package [=package].user.embedded;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A user of the engine.
 *
 * @param userMetadata what users say of themselves
 * @param appMetadata what only administrators write: {@code provider}, {@code providers}, {@code roles}
 */
public record Account(
        UUID id,
        String email,
        Optional<Instant> emailConfirmedAt,
        Optional<String> newEmail,
        Optional<Instant> bannedUntil,
        Map<String, Object> userMetadata,
        Map<String, Object> appMetadata,
        Instant createdAt,
        Instant updatedAt,
        Optional<Instant> lastSignInAt) {

    public boolean isConfirmed() {
        return emailConfirmedAt.isPresent();
    }

    boolean isBanned(Instant now) {
        return bannedUntil.filter(now::isBefore).isPresent();
    }

    @Override
    public String toString() {
        return "Account[id=" + id + "]";
    }
}
