package [=package].user.schemas;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sign-in as its owner gets it. */
@Schema(name = "Session")
public record SessionView(
        @Schema(
                description = "Sent with each request: Authorization: Bearer …",
                example = "eyJhbGciOiJFUzI1NiJ9.e30.c2ln")
        String accessToken,

        @Schema(description = "Gets the next session, once.", example = "v1.Mjk2NzQ0")
        String refreshToken,

        @Schema(example = "bearer") String tokenType,

        @Schema(description = "For how many seconds the access token is good.", example = "3600")
        long expiresIn,

        Instant expiresAt,

        User user) {

    public static SessionView of(String accessToken, String refreshToken, Instant expiresAt, User user) {
        return new SessionView(accessToken, refreshToken, "bearer", secondsUntil(expiresAt), expiresAt, user);
    }

    /** The same session, for somebody who gets it later. */
    public SessionView now() {
        return of(accessToken, refreshToken, expiresAt, user);
    }

    private static long secondsUntil(Instant time) {
        return Math.max(0, Duration.between(Instant.now(), time).toSeconds());
    }

    /** Whose session it is. */
    @Schema(name = "SessionUser")
    public record User(
            UUID id,

            @Schema(example = "ada@example.com", nullable = true) @Nullable
            String email,

            @Schema(example = "Ada Lovelace", nullable = true) @Nullable
            String displayName) {

        @Override
        public String toString() {
            return "User[id=" + id + "]";
        }
    }

    @Override
    public String toString() {
        return "SessionView[expiresAt=" + expiresAt + "]";
    }
}
