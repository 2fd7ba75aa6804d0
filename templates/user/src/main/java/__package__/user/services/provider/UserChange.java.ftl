package [=package].user.services.provider;

import java.util.Optional;

/**
 * What a user changes about their own account.
 *
 * @param currentPassword where the provider wants to see it again
 * @param nonce the code from a mail, where the provider wants one
 */
public record UserChange(
        Optional<String> email, Optional<String> password, Optional<String> currentPassword, Optional<String> nonce) {

    public static UserChange email(String email) {
        return new UserChange(Optional.of(email), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public String toString() {
        return "UserChange[***]";
    }
}
