package [=package].user.services.supabase;

import java.nio.charset.StandardCharsets;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

/** What a project signs its tokens with that still uses HS256. Whoever has it can make tokens of any user. */
record JwtSecret(String value) {

    private static final int LEAST_BYTES = 32;

    /** An empty variable counts as one that is not set. */
    public static @Nullable JwtSecret valueOf(String text) {
        if (text.isBlank()) {
            return null;
        }
        if (text.strip().getBytes(StandardCharsets.UTF_8).length < LEAST_BYTES) {
            throw new IllegalArgumentException(
                    "is too short for HS256: copy the whole JWT secret, which has 32 characters or more");
        }
        return new JwtSecret(text.strip());
    }

    SecretKey key() {
        return new SecretKeySpec(value.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    @Override
    public String toString() {
        return "JwtSecret[***]";
    }
}
