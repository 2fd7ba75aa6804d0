package [=package].user.schemas;

import java.time.Instant;
import java.util.UUID;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A user as they see themself. */
@Schema(name = "User")
public record UserView(
        UUID id,

        @Schema(nullable = true) @Nullable String email,

        @Schema(description = "Whether the provider knows that the address is theirs.")
        boolean emailConfirmed,

        @Schema(nullable = true) @Nullable String displayName,

        Instant createdAt) {

    public static UserView of(User user) {
        UserDetails details = user.details();
        return new UserView(
                user.id(), details.email(), details.emailConfirmed(), details.displayName(), user.createdAt());
    }

    @Override
    public String toString() {
        return "UserView[id=" + id + "]";
    }
}
