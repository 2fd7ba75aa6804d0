package [=package].user.services.tokens;

import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import org.jspecify.annotations.Nullable;

import [=package].user.services.provider.AccessToken;

/** Reads what the service goes by. A claim of a wrong type makes the whole token a wrong one. */
final class ClaimReader {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private ClaimReader() {}

    static AccessToken read(JWTClaimsSet claims) throws BadJWTException {
        try {
            refuseAnonymous(claims);
            return new AccessToken(
                    uuid(claims.getSubject()).toString(),
                    uuid(claims.getStringClaim("session_id")),
                    Optional.ofNullable(claims.getStringClaim("email")).filter(email -> !email.isBlank()),
                    roles(claims),
                    time(claims.getIssueTime()),
                    time(claims.getExpirationTime()));
        } catch (ParseException e) {
            throw new BadJWTException("JWT claim of a wrong type");
        }
    }

    /** Such accounts can be made without end and belong to nobody, so they get no row here. */
    private static void refuseAnonymous(JWTClaimsSet claims) throws ParseException, BadJWTException {
        if (Boolean.TRUE.equals(claims.getBooleanClaim("is_anonymous"))) {
            throw new BadJWTException("JWT of an anonymous user");
        }
    }

    /** From {@code app_metadata} alone, which only the provider's administrators can write. */
    private static Set<String> roles(JWTClaimsSet claims) throws ParseException, BadJWTException {
        Map<String, Object> metadata = claims.getJSONObjectClaim("app_metadata");
        if (metadata == null) {
            return Set.of();
        }
        List<Object> names = new ArrayList<>();
        Optional.ofNullable(metadata.get("role")).ifPresent(names::add);
        Object list = metadata.get("roles");
        if (list instanceof List<?> more) {
            names.addAll(more);
        } else if (list != null) {
            throw new BadJWTException("JWT app_metadata.roles is no list");
        }
        Set<String> roles = new LinkedHashSet<>();
        for (Object name : names) {
            if (!(name instanceof String role)) {
                throw new BadJWTException("JWT role is no text");
            }
            roles.add(role);
        }
        return Set.copyOf(roles);
    }

    /** The usual form only: Java's own parser takes "1-1-1-1-1" as well. */
    private static UUID uuid(@Nullable String text) throws BadJWTException {
        if (text == null || !UUID_FORM.matcher(text).matches()) {
            throw new BadJWTException("JWT sub or session_id is no UUID");
        }
        return UUID.fromString(text);
    }

    private static Instant time(@Nullable Date claim) throws BadJWTException {
        if (claim == null) {
            throw new BadJWTException("JWT without its times");
        }
        return claim.toInstant();
    }
}
