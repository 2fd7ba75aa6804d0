package [=package].user.services.supabase;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What the claim {@code iss} must read, to the letter: it is compared, not opened. */
record Issuer(String value) {

    private static final Pattern ONE_WORD = Pattern.compile("[\\x21-\\x7e]{1,500}");

    /** An empty variable counts as one that is not set. */
    public static @Nullable Issuer valueOf(String text) {
        if (text.isBlank()) {
            return null;
        }
        if (!ONE_WORD.matcher(text.strip()).matches()) {
            throw new IllegalArgumentException(
                    "is not an issuer: write what the tokens have in iss, like https://abcdefgh.supabase.co/auth/v1");
        }
        return new Issuer(text.strip());
    }
}
