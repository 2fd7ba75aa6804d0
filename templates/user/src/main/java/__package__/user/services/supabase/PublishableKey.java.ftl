package [=package].user.services.supabase;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Names the project to the gateway. Everybody may know it; the mistake to catch is a secret key in its place. */
record PublishableKey(String value) {

    private static final Pattern CURRENT = Pattern.compile("sb_publishable_[\\w-]+");

    /** An empty variable counts as one that is not set. */
    public static @Nullable PublishableKey valueOf(String text) {
        if (text.isBlank()) {
            return null;
        }
        String role = LegacyKey.role(text.strip()).orElse("");
        if (text.strip().startsWith("sb_secret_") || role.equals("service_role")) {
            throw new IllegalArgumentException("is a secret key: set it to the publishable one, which may be known");
        }
        if (!CURRENT.matcher(text.strip()).matches() && role.isEmpty()) {
            throw new IllegalArgumentException("is not a publishable key: copy it from the project's API keys;"
                    + " it starts with sb_publishable_, or with eyJ where it is a legacy anon key");
        }
        return new PublishableKey(text.strip());
    }

    @Override
    public String toString() {
        return "PublishableKey[***]";
    }
}
