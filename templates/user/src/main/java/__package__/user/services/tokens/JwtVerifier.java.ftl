package [=package].user.services.tokens;

import java.time.InstantSource;
import java.util.List;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.SignedJWT;

import [=package].user.services.provider.AccessToken;
import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.TokenVerifier;

/** Verifies access tokens of one issuer. Which keys fit a token is decided here, and not by what its header says. */
public final class JwtVerifier implements TokenVerifier {

    private final TokenCheck publicKeys;
    private final TokenCheck legacy;

    JwtVerifier(TokenCheck publicKeys, TokenCheck legacy) {
        this.publicKeys = publicKeys;
        this.legacy = legacy;
    }

    public static JwtVerifier of(TokenIssuer issuer) {
        if (issuer instanceof TokenIssuer.Remote remote) {
            return of(remote, RemoteKeys.at(remote.keys(), remote.clock()), remote.clock());
        }
        TokenIssuer.InProcess local = (TokenIssuer.InProcess) issuer;
        TokenClaims claims = new TokenClaims(local.name(), local.clock());
        return new JwtVerifier(SignatureCheck.withPublicKeys(local.keys(), claims), token -> {
            throw new BadJOSEException("HS256, though the issuer has keys");
        });
    }

    static JwtVerifier of(TokenIssuer.Remote issuer, RemoteKeys keys, InstantSource clock) {
        TokenClaims claims = new TokenClaims(issuer.name(), clock);
        TokenCheck withoutKeys = issuer.secret()
                .<TokenCheck>map(secret -> SignatureCheck.withSecret(secret, claims))
                .orElseGet(() -> new IntrospectionCheck(issuer.introspection(), claims, clock));
        return new JwtVerifier(SignatureCheck.withPublicKeys(keys, claims), new LegacyCheck(keys, withoutKeys));
    }

    @Override
    public AccessToken verify(String token) {
        try {
            SignedJWT jwt = TokenParser.parse(token);
            boolean secret = JWSAlgorithm.HS256.equals(jwt.getHeader().getAlgorithm());
            return ClaimReader.read((secret ? legacy : publicKeys).check(jwt));
        } catch (BadJOSEException e) {
            throw new AuthFailure(AuthFailure.Reason.TOKEN_INVALID, String.valueOf(e.getMessage()));
        } catch (KeySourceException e) {
            throw unavailable(e);
        } catch (JOSEException e) {
            throw new AuthFailure(AuthFailure.Reason.TOKEN_INVALID, "No key fits it", e);
        }
    }

    /** By then the keys are asked for again. */
    private static AuthFailure unavailable(KeySourceException cause) {
        var failure = new AuthFailure(
                AuthFailure.Reason.UNAVAILABLE,
                "The issuer's keys cannot be fetched",
                List.of(),
                RemoteKeys.BETWEEN_FETCHES);
        failure.initCause(cause);
        return failure;
    }
}
