package [=package].user.services.provider;

import java.time.Instant;

/** A sign-in: what the client sends with each request, and what it gets the next of these with. */
public record AuthSession(String accessToken, String refreshToken, Instant expiresAt, ProviderUser user) {

    @Override
    public String toString() {
        return "AuthSession[expiresAt=" + expiresAt + "]";
    }
}
