package [=package].user.embedded;

import java.util.Locale;
import java.util.regex.Pattern;

/** What counts as an e-mail address. */
final class Emails {

    private static final Pattern FORMAT =
            Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
                    + "(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*");

    private Emails() {}

    static String valid(String email) {
        String lower = email.toLowerCase(Locale.ROOT);
        if (lower.isEmpty()) {
            throw new EmbeddedFailure(400, "validation_failed", "An email address is required");
        }
        if (lower.length() > 255) {
            throw new EmbeddedFailure(400, "validation_failed", "An email address is too long");
        }
        if (!FORMAT.matcher(lower).matches()) {
            throw new EmbeddedFailure(400, "validation_failed", "Unable to validate email address: invalid format");
        }
        return lower;
    }
}
