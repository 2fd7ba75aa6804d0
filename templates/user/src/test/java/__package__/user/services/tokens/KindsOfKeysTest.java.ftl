package [=package].user.services.tokens;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import org.junit.jupiter.api.Test;

import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What an issuer may publish, and what is made of it. */
class KindsOfKeysTest {

    private static final String ISSUER = "https://auth.example.com/auth/v1";

    private final KeyBed bed = new KeyBed();

    @Test
    void anRsaKeyIsGoodForRs256AndNothingElse() throws JOSEException {
        RSAKey key = new RSAKeyGenerator(2048).keyID("rsa").generate();
        JwtVerifier verifier = verifier(key);

        assertThat(verifier.verify(signed(new RSASSASigner(key), "rsa", "RS256")))
                .isNotNull();
        assertRefused(verifier, signed(new RSASSASigner(key), "rsa", "RS512"));
        assertRefused(verifier, signed(new RSASSASigner(key), "rsa", "PS256"));
    }

    @Test
    void aKeyOnAnotherCurveIsGoodForNothing() throws JOSEException {
        ECKey key = new ECKeyGenerator(Curve.P_384).keyID("p384").generate();

        assertRefused(verifier(key), signed(new ECDSASigner(key), "p384", "ES384"));
        assertRefused(verifier(key), bed.signedToken(Map.of("kid", "p384"), forge().claims()));
    }

    @Test
    void aKeyForEncryptionSignsNothing() throws JOSEException {
        ECKey key = new ECKeyGenerator(Curve.P_256)
                .keyID("enc")
                .keyUse(KeyUse.ENCRYPTION)
                .generate();

        assertRefused(verifier(key), signed(new ECDSASigner(key), "enc", "ES256"));
    }

    @Test
    void aSecretThatIsPublishedIsNoKey() throws JOSEException {
        var secret = new OctetSequenceKeyGenerator(256).keyID("oct").generate();

        assertRefused(verifier(secret), signed(new MACSigner(secret), "oct", "HS256"));
    }

    @Test
    void oldAndNewKeysAreGoodSideBySide() throws JOSEException {
        ECKey old = new ECKeyGenerator(Curve.P_256).keyID("old").generate();
        ECKey next = new ECKeyGenerator(Curve.P_256).keyID("new").generate();
        JwtVerifier verifier = verifier(old, next);

        assertThat(verifier.verify(signed(new ECDSASigner(old), "old", "ES256")))
                .isNotNull();
        assertThat(verifier.verify(signed(new ECDSASigner(next), "new", "ES256")))
                .isNotNull();
        assertRefused(verifier, signed(new ECDSASigner(old), "new", "ES256"));
    }

    private JwtVerifier verifier(JWK... keys) {
        return JwtVerifier.of(new TokenIssuer.InProcess(
                ISSUER, new ImmutableJWKSet<>(new JWKSet(List.of(keys))), InstantSource.system()));
    }

    private String signed(JWSSigner signer, String kid, String algorithm) {
        return forge().signedBy(signer, kid, algorithm);
    }

    private TokenForge forge() {
        return new TokenForge(bed, new TokenIssuer.InProcess(ISSUER, bed.inProcess(), InstantSource.system()));
    }

    private static void assertRefused(JwtVerifier verifier, String token) {
        assertThatThrownBy(() -> verifier.verify(token))
                .isInstanceOfSatisfying(
                        AuthFailure.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.TOKEN_INVALID));
    }
}
