package [=package].user.services.tokens;

import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.SignedJWT;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import [=package].user.embedded.SigningBed;

/** Makes tokens: good ones, and such as somebody would make who wants to be somebody else. */
public final class TokenForge {

    private static final JsonMapper JSON = new JsonMapper();

    private final SigningBed bed;
    private final TokenIssuer.InProcess issuer;

    /** @param issuer what is accepted; its keys are what anybody may know of them */
    TokenForge(SigningBed bed, TokenIssuer.InProcess issuer) {
        this.bed = bed;
        this.issuer = issuer;
    }

    /** What the provider would say of a user of its own. */
    Map<String, Object> claims() {
        Instant now = issuer.clock().instant();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer.name());
        claims.put("sub", UUID.randomUUID().toString());
        claims.put("aud", "authenticated");
        claims.put("exp", now.plusSeconds(3600).getEpochSecond());
        claims.put("iat", now.getEpochSecond());
        claims.put("email", "ada@example.com");
        claims.put("phone", "");
        claims.put("app_metadata", Map.of("provider", "email", "providers", List.of("email")));
        claims.put("user_metadata", Map.of());
        claims.put("role", "authenticated");
        claims.put("aal", "aal1");
        claims.put("amr", List.of(Map.of("method", "password", "timestamp", now.getEpochSecond())));
        claims.put("session_id", UUID.randomUUID().toString());
        claims.put("is_anonymous", false);
        return claims;
    }

    String good() {
        return bed.signedToken(Map.of(), claims());
    }

    /** Signed by the provider, all of it right but one claim. */
    String with(String claim, @Nullable Object value) {
        Map<String, Object> claims = claims();
        claims.put(claim, value);
        return bed.signedToken(Map.of(), claims);
    }

    /** Signed by the provider, all of it right but these claims. */
    public String with(Map<String, Object> changes) {
        Map<String, Object> claims = claims();
        claims.putAll(changes);
        return signed(claims);
    }

    /** Signed by the provider, whatever it is. */
    String signed(Map<String, Object> claims) {
        return bed.signedToken(Map.of(), claims);
    }

    String without(String claim) {
        Map<String, Object> claims = claims();
        claims.remove(claim);
        return bed.signedToken(Map.of(), claims);
    }

    String withHeader(String name, @Nullable Object value) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put(name, value);
        return withHeader(header);
    }

    String withHeader(Map<String, Object> header) {
        return bed.signedToken(header, claims());
    }

    /** Signed by somebody else, under the name of the provider's key. */
    String signedBy(JWSSigner signer, String algorithm) {
        return signedBy(signer, kid(), algorithm);
    }

    String signedBy(JWSSigner signer, String kid, String algorithm) {
        Map<String, Object> header = Map.of("alg", algorithm, "kid", kid, "typ", "JWT");
        String content = encode(header) + "." + encode(claims());
        try {
            Base64URL signature = signer.sign(JWSHeader.parse(header), content.getBytes(StandardCharsets.UTF_8));
            return content + "." + signature;
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With this in place of a signature. */
    String signedWith(String algorithm, String signature) {
        return encode(Map.of("alg", algorithm, "kid", kid(), "typ", "JWT")) + "." + encode(claims()) + "." + signature;
    }

    /** The public half of the key that signs at present. */
    JWK publicKey() {
        try {
            JWKMatcher named = new JWKMatcher.Builder().keyID(kid()).build();
            return issuer.keys().get(new JWKSelector(named), null).get(0);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String issuer() {
        return issuer.name();
    }

    long now() {
        return issuer.clock().instant().getEpochSecond();
    }

    static Base64URL encode(Object json) {
        return Base64URL.encode(JSON.writeValueAsBytes(json));
    }

    String kid() {
        try {
            return SignedJWT.parse(good()).getHeader().getKeyID();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
