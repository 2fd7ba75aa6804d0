package [=package].core.security;

import java.util.regex.Pattern;

/** Scheme, host and port, as a browser sends them. No wildcard: it would let any page act as the user. */
record Origin(String value) {

    private static final Pattern EXACT = Pattern.compile("https?://[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\\d{1,5})?");

    public static Origin valueOf(String text) {
        if (!EXACT.matcher(text.strip()).matches()) {
            throw new IllegalArgumentException("is not a list of exact origins: write origins like"
                    + " https://app.example.com, in lower case, without a path or a wildcard, with commas between");
        }
        return new Origin(text.strip());
    }
}
