package [=package].user.services.supabase;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Opens all accounts of the project. */
record SecretKey(String value) {

    private static final Pattern CURRENT = Pattern.compile("sb_secret_[\\w-]+");

    /** An empty variable counts as one that is not set. */
    public static @Nullable SecretKey valueOf(String text) {
        if (text.isBlank()) {
            return null;
        }
        String role = LegacyKey.role(text.strip()).orElse("");
        if (text.strip().startsWith("sb_publishable_") || role.equals("anon")) {
            throw new IllegalArgumentException("is a publishable key: set it to the secret one, or leave it empty");
        }
        if (!CURRENT.matcher(text.strip()).matches() && role.isEmpty()) {
            throw new IllegalArgumentException("is not a secret key: copy it from the project's API keys;"
                    + " it starts with sb_secret_, or with eyJ where it is a legacy service_role key");
        }
        return new SecretKey(text.strip());
    }

    /** A token, which the auth server wants to see as one. The other kind is for the gateway alone. */
    boolean legacy() {
        return value.startsWith("eyJ");
    }

    @Override
    public String toString() {
        return "SecretKey[***]";
    }
}
