package [=package].core.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A secret that cannot be guessed, or it is refused: whoever has it may do everything. */
final class ApiKey {

    private static final int LEAST_LENGTH = 32;
    private static final int LEAST_VARIETY = 10;
    private static final Pattern SAMPLE =
            Pattern.compile("change|example|sample|default|secret|password|admin|placeholder|0123456789|abcdefgh");
    private static final String ADVICE = "make one with: openssl rand -hex 32";

    private final byte[] key;

    private ApiKey(String key) {
        this.key = key.getBytes(StandardCharsets.UTF_8);
    }

    /** An empty variable counts as one that is not set. */
    public static @Nullable ApiKey valueOf(String text) {
        if (text.isBlank()) {
            return null;
        }
        if (text.length() < LEAST_LENGTH || text.chars().distinct().count() < LEAST_VARIETY) {
            throw new IllegalArgumentException("is too weak: " + ADVICE);
        }
        if (SAMPLE.matcher(text.toLowerCase(Locale.ROOT)).find()) {
            throw new IllegalArgumentException("is a sample or looks like one: " + ADVICE);
        }
        return new ApiKey(text);
    }

    /** Takes the same time wherever the difference is. */
    boolean matches(String candidate) {
        return MessageDigest.isEqual(key, candidate.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "ApiKey[***]";
    }
}
