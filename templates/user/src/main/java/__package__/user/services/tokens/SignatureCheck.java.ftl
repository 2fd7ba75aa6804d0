package [=package].user.services.tokens;

import java.util.List;
import java.util.Set;
import javax.crypto.SecretKey;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.proc.SingleKeyJWSKeySelector;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;

/** Checks signatures here, with keys of one kind: a public key is never taken for a secret. */
final class SignatureCheck implements TokenCheck {

    private static final Set<JWSAlgorithm> WITH_PUBLIC_KEYS = Set.of(JWSAlgorithm.ES256, JWSAlgorithm.RS256);

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    private SignatureCheck(JWSKeySelector<SecurityContext> keys, TokenClaims claims) {
        processor.setJWSTypeVerifier(DefaultJOSEObjectTypeVerifier.JWT);
        processor.setJWSKeySelector(keys);
        processor.setJWTClaimsSetVerifier(claims);
    }

    /** The token must name its key: else it would be tried with all of them. */
    static SignatureCheck withPublicKeys(JWKSource<SecurityContext> keys, TokenClaims claims) {
        var selector = new JWSVerificationKeySelector<>(WITH_PUBLIC_KEYS, keys);
        return new SignatureCheck(
                (header, context) -> header.getKeyID() == null ? List.of() : selector.selectJWSKeys(header, context),
                claims);
    }

    static SignatureCheck withSecret(SecretKey secret, TokenClaims claims) {
        return new SignatureCheck(new SingleKeyJWSKeySelector<>(JWSAlgorithm.HS256, secret), claims);
    }

    @Override
    public JWTClaimsSet check(SignedJWT token) throws BadJOSEException, JOSEException {
        return processor.process(token, null);
    }
}
