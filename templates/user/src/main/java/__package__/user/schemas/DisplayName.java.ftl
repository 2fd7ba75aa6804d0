package [=package].user.schemas;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a user may be called. */
public final class DisplayName {

    static final int LONGEST = 100;

    /** Line breaks and marks that turn the direction of writing are as bad as control characters. */
    private static final String INVISIBLE = "\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069";

    static final String RULE = "[^" + INVISIBLE + "]{1," + LONGEST + "}";

    private static final Pattern UNWANTED = Pattern.compile("[" + INVISIBLE + "]");

    private DisplayName() {}

    /** A name from elsewhere, made to fit; empty if nothing of it is left. */
    public static Optional<String> fitting(String name) {
        String clean = UNWANTED.matcher(name).replaceAll("").strip();
        int end = clean.offsetByCodePoints(0, Math.min(LONGEST, clean.codePointCount(0, clean.length())));
        return Optional.of(clean.substring(0, end).strip()).filter(fitted -> !fitted.isEmpty());
    }
}
