package [=package].user.embedded;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody changes about their account; empty is left as it is.
 *
 * @param nonce the code of a mail that the engine does not send: none is right
 * @param redirect where the link in the mail to a new address leads
 */
public record AccountChange(
        Optional<String> email,
        Optional<String> password,
        Optional<String> nonce,
        Map<String, Object> data,
        Optional<URI> redirect) {

    public AccountChange {
        data = Map.copyOf(data);
    }

    public AccountChange(
            Optional<String> email, Optional<String> password, Map<String, Object> data, Optional<URI> redirect) {
        this(email, password, Optional.empty(), data, redirect);
    }

    @Override
    public String toString() {
        return "AccountChange[***]";
    }
}
