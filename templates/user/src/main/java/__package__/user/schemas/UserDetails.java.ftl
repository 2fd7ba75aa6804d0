package [=package].user.schemas;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a user, and goes when the user does.
 *
 * @param displayNameChosen whether the user set or emptied the name here, so that the provider's counts no more
 */
public record UserDetails(
        @Nullable String email,
        boolean emailConfirmed,
        @Nullable String displayName,
        boolean displayNameChosen,
        @Nullable Instant bannedUntil) {

    public static final UserDetails NONE = new UserDetails(null, false, null, false, null);

    public UserDetails withEmail(@Nullable String address, boolean confirmed) {
        return new UserDetails(address, confirmed, displayName, displayNameChosen, bannedUntil);
    }

    public UserDetails withDisplayName(@Nullable String name, boolean chosen) {
        return new UserDetails(email, emailConfirmed, name, chosen, bannedUntil);
    }

    public UserDetails withBan(@Nullable Instant until) {
        return new UserDetails(email, emailConfirmed, displayName, displayNameChosen, until);
    }

    @Override
    public String toString() {
        return "UserDetails[***]";
    }
}
