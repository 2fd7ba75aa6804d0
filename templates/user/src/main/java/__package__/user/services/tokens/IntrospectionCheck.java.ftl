package [=package].user.services.tokens;

import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;

import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.ProviderUser;

/**
 * Asks the issuer about a token whose signature cannot be checked here, and remembers the answer for a minute. The claims
 * are checked first: the project's own keys are tokens with a good signature, too.
 */
final class IntrospectionCheck implements TokenCheck {

    static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final Function<String, ProviderUser> issuer;
    private final TokenClaims claims;
    private final InstantSource clock;
    private final RecentTokens accepted = new RecentTokens();

    IntrospectionCheck(Function<String, ProviderUser> issuer, TokenClaims claims, InstantSource clock) {
        this.issuer = issuer;
        this.claims = claims;
        this.clock = clock;
    }

    @Override
    public JWTClaimsSet check(SignedJWT token) throws BadJOSEException {
        DefaultJOSEObjectTypeVerifier.JWT.verify(token.getHeader().getType(), null);
        JWTClaimsSet said = claims(token);
        claims.verify(said, null);
        Instant now = clock.instant();
        if (!accepted.contains(token.getParsedString(), now)) {
            ask(token.getParsedString(), said);
            accepted.add(token.getParsedString(), now.plus(REMEMBERED));
        }
        return said;
    }

    private void ask(String token, JWTClaimsSet said) throws BadJOSEException {
        try {
            if (!issuer.apply(token).subject().equalsIgnoreCase(said.getSubject())) {
                throw new BadJOSEException("The issuer takes the token for somebody else's");
            }
        } catch (AuthFailure refused) {
            switch (refused.reason()) {
                case UNAVAILABLE -> throw refused;
                case RATE_LIMITED ->
                    throw new AuthFailure(
                            AuthFailure.Reason.UNAVAILABLE,
                            "The issuer answers no more questions for a while",
                            List.of(),
                            refused.retryAfter());
                default -> throw new BadJOSEException("The issuer refuses the token: " + refused.reason());
            }
        }
    }

    private static JWTClaimsSet claims(SignedJWT token) throws BadJOSEException {
        try {
            return token.getJWTClaimsSet();
        } catch (ParseException e) {
            throw new BadJOSEException("The payload is no set of claims");
        }
    }
}
