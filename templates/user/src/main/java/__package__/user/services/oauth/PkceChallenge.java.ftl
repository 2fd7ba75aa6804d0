package [=package].user.services.oauth;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import [=package].core.errors.CoreError;
import [=package].core.errors.Problem.InvalidField;
import [=package].core.errors.ProblemException;

/** An application's own challenge (RFC 7636): with it, nobody else can use the code that its address is called with. */
final class PkceChallenge {

    private static final String METHOD = "S256";
    private static final Pattern HASH = Pattern.compile("[A-Za-z0-9_-]{43}");

    private PkceChallenge() {}

    /** Both or neither. The method "plain" protects nothing, and is what a missing one would mean. */
    static Optional<String> of(@Nullable String challenge, @Nullable String method) {
        if (challenge == null && method == null) {
            return Optional.empty();
        }
        if (!METHOD.equals(method)) {
            throw invalid("code_challenge_method", "must be S256");
        }
        if (challenge == null || !HASH.matcher(challenge).matches()) {
            throw invalid("code_challenge", "must be a SHA-256 hash in base64url, of 43 letters");
        }
        return Optional.of(challenge);
    }

    static ProblemException withoutRedirect() {
        return invalid("code_challenge", "is for a sign-in with a redirect_to");
    }

    private static ProblemException invalid(String field, String message) {
        return new ProblemException(
                CoreError.INVALID_REQUEST,
                "Some fields are not valid.",
                List.of(new InvalidField(field, "pkce", message)));
    }
}
