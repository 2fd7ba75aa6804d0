package [=package].user.embedded;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import [=package].ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

import static [=package].user.embedded.Refusal.assertRefused;

@ServiceTest
class TokensTest {

    @Autowired
    DataSource source;

    EmbeddedAuth engine;
    IssuedSession session;

    final String email = Engine.someAddress();

    @BeforeEach
    void signUp() {
        engine = Engine.on(source);
        session = Engine.signedUp(engine, email);
    }

    @Test
    void aTokenHasTheClaimsOfSupabase() throws Exception {
        SignedJWT token = SignedJWT.parse(session.accessToken());
        JWTClaimsSet claims = token.getJWTClaimsSet();

        assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("ES256");
        assertThat(claims.getClaims().keySet())
                .containsExactlyInAnyOrder(
                        "iss",
                        "sub",
                        "aud",
                        "exp",
                        "iat",
                        "email",
                        "phone",
                        "app_metadata",
                        "user_metadata",
                        "role",
                        "aal",
                        "amr",
                        "session_id",
                        "is_anonymous");
        assertThat(claims.getSubject()).isEqualTo(session.account().id().toString());
        assertThat(claims.getAudience()).containsExactly("authenticated");
        assertThat(claims.getIssuer()).isEqualTo("https://auth.example.com");
        assertThat(claims.getStringClaim("email")).isEqualTo(email);
        assertThat(claims.getJSONObjectClaim("app_metadata")).containsEntry("provider", "email");
        assertThat(claims.getClaim("amr").toString()).contains("method=otp");
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void afterARotationOldTokensHoldAndNewOnesHaveTheNewKey() throws Exception {
        engine.rotateKeys();
        SignedJWT before = SignedJWT.parse(session.accessToken());
        SignedJWT after = SignedJWT.parse(engine.refresh(session.refreshToken()).accessToken());

        assertThat(after.getHeader().getKeyID()).isNotEqualTo(before.getHeader().getKeyID());
        assertThat(List.of(before, after)).allMatch(this::holds);
        assertThat(engine.user(session.accessToken()).email()).isEqualTo(email);
        engine.pass(Duration.ofHours(3));
        assertThat(key(before)).isNull();
        assertThat(holds(after)).isTrue();
    }

    @Test
    void oneKeySignsHoweverManyAskForTheFirst() {
        EmbeddedAuth other = Engine.on(source);

        assertThat(other.publicKeys().toString()).isEqualTo(engine.publicKeys().toString());
    }

    @Test
    void aTokenThatExpiredIsNotSeen() {
        EmbeddedAuth later = Engine.at(source, Clock.offset(Clock.systemUTC(), Duration.ofMinutes(61)));

        assertRefused(() -> later.user(session.accessToken()), 403, "bad_jwt");
        assertThat(engine.user(session.accessToken())).isNotNull();
    }

    @Test
    void tokensThatAreNoneAreNotSeen() {
        String[] parts = session.accessToken().split("\\.", 3);

        for (String token :
                List.of("", "no token", parts[0] + "." + parts[1] + ".", parts[0] + "." + parts[1] + ".AAAA")) {
            assertRefused(() -> engine.user(token), 403, "bad_jwt");
        }
        assertRefused(() -> engine.user(engine.sign(Map.of(), Map.of("sub", "nobody"))), 403, "bad_jwt");
        assertRefused(
                () -> engine.user(engine.sign(Map.of("kid", "unknown"), Map.of("exp", 4_000_000_000L))),
                403,
                "bad_jwt");
    }

    @Test
    void anythingCanBeSignedForTests() throws Exception {
        SignedJWT token = SignedJWT.parse(engine.sign(Map.of("typ", "at+jwt"), Map.of("sub", "me")));

        assertThat(holds(token)).isTrue();
        assertThat(token.getHeader().getType().getType()).isEqualTo("at+jwt");
        assertThat(token.getJWTClaimsSet().getClaims()).isEqualTo(Map.of("sub", "me"));
    }

    private JWK key(SignedJWT token) {
        return engine.publicKeys().getKeyByKeyId(token.getHeader().getKeyID());
    }

    private boolean holds(SignedJWT token) {
        try {
            return token.verify(new ECDSAVerifier(key(token).toECKey()));
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }
}
