package [=package].user.services.tokens;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Base64;
import java.util.stream.Stream;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDHEncrypter;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import org.junit.jupiter.params.provider.Arguments;

import static [=package].user.services.tokens.Attack.attack;

/** Nobody's signature, somebody else's, and none. */
final class SignatureAttacks {

    /** One for all: to find such a key takes a while. */
    private static final PrivateKey RSA = rsa();

    private static final BigInteger P256_ORDER =
            new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);

    private SignatureAttacks() {}

    static Stream<Arguments> all() {
        return Stream.of(unsigned(), secretsThatArePublic(), otherKeys(), brokenSignatures(), encrypted())
                .flatMap(attacks -> attacks);
    }

    private static Stream<Arguments> unsigned() {
        return Stream.of("none", "None", "NONE", "nOnE", "")
                .flatMap(none -> Stream.of(
                        attack("alg \"" + none + "\" and no signature", forge -> forge.signedWith(none, "")),
                        attack(
                                "alg \"" + none + "\" and any signature",
                                forge -> forge.signedWith(
                                        none, Base64URL.encode(new byte[64]).toString())),
                        attack("alg \"" + none + "\" and a good signature", forge -> forge.withHeader("alg", none))));
    }

    private static Stream<Arguments> secretsThatArePublic() {
        return Stream.of(
                attack(
                        "HS256 with the public key as PEM",
                        forge -> hs256(forge, pem(forge).getBytes(StandardCharsets.UTF_8))),
                attack(
                        "HS256 with the public key as DER",
                        forge -> hs256(forge, key(forge).getEncoded())),
                attack(
                        "HS256 with the public key as JWK",
                        forge -> hs256(forge, forge.publicKey().toJSONString().getBytes(StandardCharsets.UTF_8))),
                attack(
                        "HS256 with the x of the public key",
                        forge -> hs256(forge, ec(forge).getX().decode())),
                attack("HS256 with a secret of the forger's own", forge -> hs256(forge, new byte[32])),
                attack("HS384 with the public key as PEM", forge -> mac(forge, "HS384", pem(forge))),
                attack("HS512 with the public key as PEM", forge -> mac(forge, "HS512", pem(forge))));
    }

    private static Stream<Arguments> otherKeys() {
        return Stream.of(
                attack("another EC key under the name of the right one", forge -> signedByAnother(forge, "ES256")),
                attack(
                        "an RSA key under the name of an EC key",
                        forge -> forge.signedBy(new RSASSASigner(RSA), "RS256")),
                attack("PS256", forge -> forge.signedBy(new RSASSASigner(RSA), "PS256")),
                attack("a good signature, said to be RS256", forge -> forge.withHeader("alg", "RS256")),
                attack("a good signature, said to be HS256", forge -> forge.withHeader("alg", "HS256")),
                attack("a good signature, said to be ES384", forge -> forge.withHeader("alg", "ES384")),
                attack("a good signature, said to be EdDSA", forge -> forge.withHeader("alg", "EdDSA")),
                attack("a good signature, said to be es256", forge -> forge.withHeader("alg", "es256")),
                attack("no alg at all", forge -> forge.withHeader("alg", null)),
                attack("an alg that is a list", forge -> forge.withHeader("alg", new String[] {"ES256"})));
    }

    private static Stream<Arguments> brokenSignatures() {
        return Stream.of(
                attack("a signature of r = s = 0", forge -> es256(forge, BigInteger.ZERO, BigInteger.ZERO)),
                attack("a signature of r = 0, s = 1", forge -> es256(forge, BigInteger.ZERO, BigInteger.ONE)),
                attack("a signature of r = s = n", forge -> es256(forge, P256_ORDER, P256_ORDER)),
                attack("a signature of zeros in DER", forge -> forge.signedWith("ES256", "MAYCAQACAQA")),
                attack("an empty signature", forge -> forge.signedWith("ES256", "")),
                attack("a signature of one byte", forge -> forge.signedWith("ES256", "AA")),
                attack("the signature of another token", forge -> unsigned(forge.good()) + signature(forge.good())),
                attack("a signature with padding", forge -> forge.good() + "="),
                attack("a signature with a byte more", forge -> forge.good() + "AA"),
                attack("two signatures", forge -> forge.good() + "." + signature(forge.good())),
                attack(
                        "no signature and no dot",
                        forge -> unsigned(forge.good()).replaceAll("\\.$", "")));
    }

    private static Stream<Arguments> encrypted() {
        return Stream.of(
                attack(
                        "a JWE for the public key",
                        forge -> jwe(forge, forge.claims().toString())),
                attack("a good token in a JWE", forge -> jwe(forge, forge.good())),
                attack("a JWE in name only", forge -> forge.good() + ".AAAA.AAAA"),
                attack("a good token that says it is nested", forge -> forge.withHeader("cty", "JWT") + "x"));
    }

    private static String es256(TokenForge forge, BigInteger r, BigInteger s) {
        byte[] signature = new byte[64];
        put(r, signature, 32);
        put(s, signature, 64);
        return forge.signedWith("ES256", Base64URL.encode(signature).toString());
    }

    private static void put(BigInteger number, byte[] signature, int end) {
        byte[] bytes = number.toByteArray();
        int length = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - length, signature, end - length, length);
    }

    private static String signedByAnother(TokenForge forge, String algorithm) {
        try {
            return forge.signedBy(new ECDSASigner(KeyBed.newKey()), algorithm);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey rsa() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair().getPrivate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hs256(TokenForge forge, byte[] secret) {
        try {
            return forge.signedBy(new MACSigner(secret), "HS256");
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String mac(TokenForge forge, String algorithm, String secret) {
        try {
            return forge.signedBy(new MACSigner(secret), algorithm);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String jwe(TokenForge forge, String content) {
        try {
            JWEHeader header = new JWEHeader.Builder(JWEAlgorithm.ECDH_ES, EncryptionMethod.A128GCM)
                    .keyID(forge.kid())
                    .contentType("JWT")
                    .build();
            JWEObject jwe = new JWEObject(header, new Payload(content));
            jwe.encrypt(new ECDHEncrypter(ec(forge)));
            return jwe.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey ec(TokenForge forge) {
        return forge.publicKey().toECKey();
    }

    private static PublicKey key(TokenForge forge) {
        try {
            return ec(forge).toPublicKey();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(TokenForge forge) {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(key(forge).getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    private static String unsigned(String token) {
        return token.substring(0, token.lastIndexOf('.') + 1);
    }

    private static String signature(String token) {
        return token.substring(token.lastIndexOf('.') + 1);
    }
}
