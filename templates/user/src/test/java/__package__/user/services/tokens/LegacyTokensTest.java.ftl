package [=package].user.services.tokens;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import [=package].user.embedded.SigningBed;
import [=package].user.services.provider.AccessToken;
import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;
import [=package].user.services.provider.ProviderUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A project that signs with a secret: its tokens have HS256, and its set of keys is empty. */
class LegacyTokensTest {

    private static final String ISSUER = "https://auth.example.com/auth/v1";
    private static final String SECRET = "a-secret-of-more-than-thirty-two-characters";
    private static final String SUBJECT = UUID.randomUUID().toString();

    private Instant now = Instant.parse("2026-02-03T04:05:06Z");
    private String keys = "{\"keys\":[]}";
    private final List<String> asked = new ArrayList<>();
    private final KeyServer server = new KeyServer(() -> keys);
    private Function<String, ProviderUser> provider = token -> user(SUBJECT);
    private final TokenForge forge = new TokenForge(
            new SecretBed(SECRET), new TokenIssuer.InProcess(ISSUER, (wanted, context) -> List.of(), () -> now));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theIssuerIsAskedAboutATokenOnceAMinute() {
        JwtVerifier verifier = verifier(Optional.empty());
        String token = token();

        assertThat(verifier.verify(token)).extracting(AccessToken::subject).isEqualTo(SUBJECT);
        pass(Duration.ofSeconds(59));
        verifier.verify(token);
        assertThat(asked).containsExactly(token);

        pass(Duration.ofSeconds(2));
        verifier.verify(token);
        assertThat(asked).containsExactly(token, token);
    }

    @Test
    void aTokenExpiresThoughTheIssuerWasAskedAMomentAgo() {
        JwtVerifier verifier = verifier(Optional.empty());
        String token = forge.signed(claims(Map.of("exp", forge.now() + 10)));
        verifier.verify(token);

        pass(Duration.ofSeconds(45));
        assertRefused(verifier, token, Reason.TOKEN_INVALID);
    }

    @Test
    void aRefusalIsNotRemembered() {
        JwtVerifier verifier = verifier(Optional.empty());
        String token = token();
        provider = refusing(Reason.UNAVAILABLE);
        assertRefused(verifier, token, Reason.UNAVAILABLE);

        provider = shown -> user(SUBJECT);
        verifier.verify(token);
    }

    @ParameterizedTest
    @EnumSource(names = {"TOKEN_INVALID", "SESSION_ENDED", "BANNED", "UNKNOWN_USER"})
    void whatTheIssuerRefusesIsRefused(Reason reason) {
        provider = refusing(reason);

        assertRefused(verifier(Optional.empty()), token(), Reason.TOKEN_INVALID);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNAVAILABLE", "RATE_LIMITED"})
    void anIssuerThatDoesNotAnswerLeavesItOpen(Reason reason) {
        provider = refusing(reason);

        assertRefused(verifier(Optional.empty()), token(), Reason.UNAVAILABLE);
    }

    @Test
    void anAnswerAboutSomebodyElseIsNone() {
        provider = token -> user(UUID.randomUUID().toString());

        assertRefused(verifier(Optional.empty()), token(), Reason.TOKEN_INVALID);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("[=package].user.services.tokens.ClaimAttacks#ofClaims")
    void theIssuerIsNotEvenAskedAboutTokensThatAreNoUsers(Attack attack) {
        assertRefused(verifier(Optional.empty()), attack.apply(forge), Reason.TOKEN_INVALID);
        assertThat(asked).isEmpty();
    }

    @Test
    void withTheSecretTheIssuerIsNotAsked() {
        assertThat(verifier(Optional.of(key(SECRET))).verify(token()).subject()).isEqualTo(SUBJECT);
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("[=package].user.services.tokens.ClaimAttacks#ofClaims")
    void theSecretAloneIsNotEnough(Attack attack) {
        assertRefused(verifier(Optional.of(key(SECRET))), attack.apply(forge), Reason.TOKEN_INVALID);
    }

    @Test
    void anotherSecretIsRefused() {
        assertRefused(verifier(Optional.of(key(SECRET + "!"))), token(), Reason.TOKEN_INVALID);
        assertThat(asked).isEmpty();
    }

    @Test
    void onceThereAreKeysTheSecretIsNoLongerGood() {
        keys = new KeyBed().published().toString();

        Stream.of(verifier(Optional.empty()), verifier(Optional.of(key(SECRET))))
                .forEach(verifier -> assertRefused(verifier, token(), Reason.TOKEN_INVALID));
        assertThat(asked).isEmpty();
    }

    @Test
    void whileItIsNotKnownWhetherThereAreKeysNothingCanBeSaid() {
        server.replyWith(503, "");

        assertRefused(verifier(Optional.of(key(SECRET))), token(), Reason.UNAVAILABLE);
        assertRefused(verifier(Optional.empty()), token(), Reason.UNAVAILABLE);
        assertThat(asked).isEmpty();
    }

    @Test
    void theIssuerDoesNotShowItsSecret() {
        assertThat(new TokenIssuer.Remote(ISSUER, server.address(), Optional.of(key(SECRET)), provider).toString())
                .doesNotContain(SECRET)
                .contains(ISSUER);
    }

    @Test
    void noMoreTokensAreRememberedThanFit() {
        RecentTokens recent = new RecentTokens();
        for (int number = 0; number <= RecentTokens.MOST; number++) {
            recent.add("token-" + number, now.plusSeconds(60));
        }

        assertThat(recent.size()).isEqualTo(RecentTokens.MOST);
        assertThat(recent.contains("token-0", now)).isFalse();
        assertThat(recent.contains("token-1", now)).isTrue();
    }

    private JwtVerifier verifier(Optional<SecretKey> secret) {
        Function<String, ProviderUser> introspection = token -> {
            asked.add(token);
            return provider.apply(token);
        };
        var issuer = new TokenIssuer.Remote(ISSUER, server.address(), secret, introspection);
        return JwtVerifier.of(issuer, RemoteKeys.at(server.address(), () -> now), () -> now);
    }

    private String token() {
        return forge.signed(claims(Map.of()));
    }

    private Map<String, Object> claims(Map<String, Object> changes) {
        Map<String, Object> claims = forge.claims();
        claims.put("sub", SUBJECT);
        claims.putAll(changes);
        return claims;
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private static ProviderUser user(String subject) {
        return new ProviderUser(subject, Optional.empty(), true, Optional.empty(), Optional.empty());
    }

    private static Function<String, ProviderUser> refusing(Reason reason) {
        return token -> {
            throw new AuthFailure(reason, "the provider says so");
        };
    }

    private static SecretKey key(String secret) {
        return new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    private static void assertRefused(JwtVerifier verifier, String token, Reason reason) {
        assertThatThrownBy(() -> verifier.verify(token))
                .isInstanceOfSatisfying(
                        AuthFailure.class,
                        failure -> assertThat(failure.reason()).isEqualTo(reason));
    }

    /** Signs as GoTrue does with a secret. */
    private record SecretBed(String secret) implements SigningBed {

        @Override
        public void rotateKeys() {
            throw new UnsupportedOperationException("There is one secret");
        }

        @Override
        public String signedToken(Map<String, Object> header, Map<String, Object> claims) {
            Map<String, Object> whole = new LinkedHashMap<>(Map.of("alg", "HS256", "kid", "legacy", "typ", "JWT"));
            whole.putAll(header);
            String content = TokenForge.encode(whole) + "." + TokenForge.encode(claims);
            try {
                return content + "."
                        + new MACSigner(secret)
                                .sign(new JWSHeader(JWSAlgorithm.HS256), content.getBytes(StandardCharsets.UTF_8));
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
