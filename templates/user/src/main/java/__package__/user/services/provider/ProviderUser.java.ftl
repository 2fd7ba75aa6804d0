package [=package].user.services.provider;

import java.time.Instant;
import java.util.Optional;

/**
 * An account as the provider knows it.
 *
 * @param subject its id there, for ever; e-mail addresses change hands
 */
public record ProviderUser(
        String subject,
        Optional<String> email,
        boolean emailConfirmed,
        Optional<String> displayName,
        Optional<Instant> bannedUntil) {

    @Override
    public String toString() {
        return "ProviderUser[subject=" + subject + "]";
    }
}
