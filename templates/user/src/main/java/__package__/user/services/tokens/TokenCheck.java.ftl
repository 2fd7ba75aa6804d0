package [=package].user.services.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/** One way to find out whether the issuer signed a token. */
interface TokenCheck {

    /**
     * The claims, checked as well.
     *
     * @throws BadJOSEException for whatever is wrong with the token
     * @throws KeySourceException when that cannot be found out now
     */
    JWTClaimsSet check(SignedJWT token) throws BadJOSEException, JOSEException;
}
