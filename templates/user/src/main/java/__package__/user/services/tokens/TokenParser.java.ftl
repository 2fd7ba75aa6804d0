package [=package].user.services.tokens;

import java.text.ParseException;
import java.util.Collections;
import java.util.Set;

import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.SignedJWT;

/** Reads what strangers send. */
final class TokenParser {

    static final int MOST_CHARACTERS = 16 * 1024;

    /** They change how a token is to be read, or bring a key along. The issuer has no use for them, a forger has. */
    private static final Set<String> REFUSED_IN_HEADER =
            Set.of("crit", "b64", "zip", "jwk", "jku", "x5u", "x5c", "x5t", "x5t#S256");

    private TokenParser() {}

    static SignedJWT parse(String token) throws BadJOSEException {
        if (token.length() > MOST_CHARACTERS) {
            throw new BadJOSEException("Longer than any token");
        }
        SignedJWT jwt = read(token);
        for (Base64URL part : jwt.getParsedParts()) {
            if (!Base64URL.encode(part.decode()).equals(part)) {
                throw new BadJOSEException("A second spelling of a token");
            }
        }
        if (!Collections.disjoint(jwt.getHeader().getIncludedParams(), REFUSED_IN_HEADER)) {
            throw new BadJOSEException("A header with more than the name of a key");
        }
        return jwt;
    }

    /** With its claims. Whatever the library trips over, the fault is the token's. */
    private static SignedJWT read(String token) throws BadJOSEException {
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            if (jwt.getJWTClaimsSet() == null) {
                throw new BadJOSEException("No claims");
            }
            return jwt;
        } catch (ParseException | RuntimeException e) {
            throw new BadJOSEException("Not a signed JWT");
        }
    }
}
