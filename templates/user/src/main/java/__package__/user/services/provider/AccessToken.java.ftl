package [=package].user.services.provider;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a verified token says. Nothing in it comes from {@code user_metadata}, which users can write.
 *
 * @param subject the provider's id of the user
 * @param roles from {@code app_metadata}
 */
public record AccessToken(
        String subject,
        UUID sessionId,
        Optional<String> email,
        Set<String> roles,
        Instant issuedAt,
        Instant expiresAt) {

    @Override
    public String toString() {
        return "AccessToken[sessionId=" + sessionId + "]";
    }
}
