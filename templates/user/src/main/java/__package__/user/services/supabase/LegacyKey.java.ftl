package [=package].user.services.supabase;

import java.text.ParseException;
import java.util.Optional;
import java.util.regex.Pattern;

import com.nimbusds.jwt.JWTParser;

/** The older kind of keys: tokens of the project's own, for a role instead of a user. */
final class LegacyKey {

    private static final Pattern TOKEN = Pattern.compile("eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+");

    private LegacyKey() {}

    /** The role it stands for, {@code anon} or {@code service_role}; empty for whatever is no such key. */
    static Optional<String> role(String key) {
        if (!TOKEN.matcher(key).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(JWTParser.parse(key).getJWTClaimsSet().getStringClaim("role"));
        } catch (ParseException e) {
            return Optional.empty();
        }
    }
}
