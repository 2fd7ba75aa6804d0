package [=package].user.services.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/** Accepts HS256 only while the issuer publishes no key, which means that it still signs with a secret. */
final class LegacyCheck implements TokenCheck {

    private final RemoteKeys keys;
    private final TokenCheck check;

    LegacyCheck(RemoteKeys keys, TokenCheck check) {
        this.keys = keys;
        this.check = check;
    }

    @Override
    public JWTClaimsSet check(SignedJWT token) throws BadJOSEException, JOSEException {
        if (!keys.areNone()) {
            throw new BadJOSEException("HS256, though the issuer publishes keys");
        }
        return check.check(token);
    }
}
