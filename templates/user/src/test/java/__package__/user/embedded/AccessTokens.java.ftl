package [=package].user.embedded;

import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import tools.jackson.databind.json.JsonMapper;

/** Signs access tokens with the claims of Supabase, and reads its own again. */
final class AccessTokens {

    private static final Duration LIFETIME = Duration.ofHours(1);
    private static final JsonMapper JSON = new JsonMapper();

    private final EmbeddedDatabase database;
    private final SigningKeys keys;
    private final String issuer;

    AccessTokens(EmbeddedDatabase database, SigningKeys keys, String issuer) {
        this.database = database;
        this.keys = keys;
        this.issuer = issuer;
    }

    record Issued(String value, Instant expiresAt) {}

    /** Whose token it is, and of which session. */
    record Claims(UUID user, UUID session) {}

    Issued issue(Account account, Sessions.Row session) {
        Instant now = database.now().truncatedTo(ChronoUnit.SECONDS);
        Instant expiresAt = now.plus(LIFETIME);
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer);
        claims.put("sub", account.id().toString());
        claims.put("aud", "authenticated");
        claims.put("exp", expiresAt.getEpochSecond());
        claims.put("iat", now.getEpochSecond());
        claims.put("email", account.email());
        claims.put("phone", "");
        claims.put("app_metadata", account.appMetadata());
        claims.put("user_metadata", account.userMetadata());
        claims.put("role", "authenticated");
        claims.put("aal", "aal1");
        claims.put(
                "amr",
                List.of(Map.of(
                        "method",
                        session.method(),
                        "timestamp",
                        session.createdAt().getEpochSecond())));
        claims.put("session_id", session.id().toString());
        claims.put("is_anonymous", false);
        return new Issued(sign(Map.of(), claims), expiresAt);
    }

    /** Signs whatever it is told to: tests need tokens that nobody would issue. */
    String sign(Map<String, Object> header, Map<String, Object> claims) {
        ECKey key = keys.current();
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("alg", JWSAlgorithm.ES256.getName());
        whole.put("kid", key.getKeyID());
        whole.put("typ", "JWT");
        whole.putAll(header);
        whole.values().removeIf(value -> value == null);
        String content = Base64URL.encode(JSON.writeValueAsBytes(whole)) + "."
                + Base64URL.encode(JSON.writeValueAsBytes(claims));
        try {
            Base64URL signature = new ECDSASigner(key)
                    .sign(new JWSHeader(JWSAlgorithm.ES256), content.getBytes(StandardCharsets.UTF_8));
            return content + "." + signature;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    Claims check(String token) {
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            JWK key = keys.published().getKeyByKeyId(jwt.getHeader().getKeyID());
            if (key == null || !jwt.verify(new ECDSAVerifier(key.toECKey()))) {
                throw bad("unable to parse or verify signature");
            }
            JWTClaimsSet claims = jwt.getJWTClaimsSet();
            if (claims.getExpirationTime() == null
                    || claims.getExpirationTime().toInstant().isBefore(database.now())) {
                throw bad("token is expired");
            }
            return new Claims(uuid(claims.getSubject()), uuid(claims.getStringClaim("session_id")));
        } catch (ParseException | JOSEException e) {
            throw bad("unable to parse or verify signature");
        }
    }

    private static UUID uuid(String claim) {
        try {
            return UUID.fromString(String.valueOf(claim));
        } catch (IllegalArgumentException e) {
            throw bad("a claim must be a UUID");
        }
    }

    private static EmbeddedFailure bad(String why) {
        return new EmbeddedFailure(403, "bad_jwt", "invalid JWT: " + why);
    }
}
