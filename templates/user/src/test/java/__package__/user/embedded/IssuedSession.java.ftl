package [=package].user.embedded;

import java.time.Instant;

/** What somebody gets who signed in. */
public record IssuedSession(String accessToken, String refreshToken, Instant expiresAt, Account account) {

    @Override
    public String toString() {
        return "IssuedSession[expiresAt=" + expiresAt + "]";
    }
}
