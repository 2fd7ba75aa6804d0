package [=package].user.schemas;

import java.time.Instant;
import java.util.UUID;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A user as administrators see them. */
@Schema(name = "AdminUser")
public record AdminUserView(
        UUID id,

        @Schema(description = "Who keeps the account.", example = "supabase")
        String provider,

        @Schema(description = "What the provider calls it.") String subject,

        @Schema(nullable = true) @Nullable String email,

        boolean emailConfirmed,

        @Schema(nullable = true) @Nullable String displayName,

        @Schema(description = "Null, or in the past, for somebody who may sign in.", nullable = true) @Nullable
        Instant bannedUntil,

        Instant createdAt,
        Instant updatedAt) {

    public static AdminUserView of(User user) {
        UserDetails details = user.details();
        return new AdminUserView(
                user.id(),
                user.provider(),
                user.subject(),
                details.email(),
                details.emailConfirmed(),
                details.displayName(),
                details.bannedUntil(),
                user.createdAt(),
                user.updatedAt());
    }

    @Override
    public String toString() {
        return "AdminUserView[id=" + id + "]";
    }
}
