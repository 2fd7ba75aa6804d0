package [=package].user.embedded;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import [=package].ServiceTest;
import [=package].user.services.provider.OAuthProvider;

import static org.assertj.core.api.Assertions.assertThat;

import static [=package].user.embedded.Refusal.assertRefused;

@ServiceTest
class OAuthFlowsTest {

    /** The example of RFC 7636, appendix B. */
    static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    static final URI CALLBACK = URI.create("https://app.example.com/callback");

    @Autowired
    DataSource source;

    EmbeddedAuth engine;

    final String email = Engine.someAddress();

    @BeforeEach
    void startEngine() {
        engine = Engine.on(source);
    }

    @Test
    void whoComesFromGoogleHasAConfirmedAccount() {
        Account account = engine.exchange(code(OAuthProvider.GOOGLE), VERIFIER).account();

        assertThat(account.email()).isEqualTo(email);
        assertThat(account.isConfirmed()).isTrue();
        assertThat(account.appMetadata())
                .containsEntry("provider", "google")
                .containsEntry("providers", List.of("google"));
    }

    @Test
    void whoComesAgainOrFromElsewhereHasTheSameAccount() {
        UUID first =
                engine.exchange(code(OAuthProvider.GOOGLE), VERIFIER).account().id();

        Account again = engine.exchange(code(OAuthProvider.GOOGLE), VERIFIER).account();
        Account elsewhere =
                engine.exchange(code(OAuthProvider.GITHUB), VERIFIER).account();

        assertThat(again.id()).isEqualTo(first);
        assertThat(elsewhere.id()).isEqualTo(first);
        assertThat(elsewhere.appMetadata()).containsEntry("providers", List.of("google", "github"));
    }

    @Test
    void aConfirmedAccountKeepsItsPassword() {
        UUID known = Engine.signedUp(engine, email).account().id();

        assertThat(engine.exchange(code(OAuthProvider.GITHUB), VERIFIER)
                        .account()
                        .id())
                .isEqualTo(known);
        assertThat(engine.signIn(email, Engine.PASSWORD)).isNotNull();
    }

    @Test
    void aPasswordThatSomebodySetWithoutOwningTheAddressIsGone() {
        engine.signUp(Engine.account(email), Optional.empty());

        engine.exchange(code(OAuthProvider.GOOGLE), VERIFIER);

        assertRefused(() -> engine.signIn(email, Engine.PASSWORD), 400, "invalid_credentials");
    }

    @Test
    void aCodeIsGoodForOneUse() {
        String code = code(OAuthProvider.GOOGLE);
        List<CompletableFuture<Boolean>> tries = IntStream.range(0, 10)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> engine.exchange(code, VERIFIER))
                        .handle((session, failure) -> failure == null))
                .toList();

        assertThat(tries.stream().map(CompletableFuture::join)).containsOnlyOnce(true);
        assertRefused(() -> engine.exchange(code, VERIFIER), 404, "flow_state_not_found");
        assertRefused(() -> engine.exchange("never issued", VERIFIER), 404, "flow_state_not_found");
    }

    @Test
    void aCodeIsGoodForWhoHasTheVerifier() {
        String code = code(OAuthProvider.GOOGLE);

        assertRefused(() -> engine.exchange(code, CHALLENGE), 400, "bad_code_verifier");
        assertThat(engine.exchange(code, VERIFIER)).isNotNull();
    }

    @Test
    void aFlowLastsFiveMinutes() {
        String code = code(OAuthProvider.GOOGLE);
        engine.pass(Duration.ofMinutes(5));

        assertRefused(() -> engine.exchange(code, VERIFIER), 422, "flow_state_expired");
    }

    @Test
    void aChallengeThatIsNoneIsRefused() {
        assertRefused(() -> engine.startOAuth(OAuthProvider.GOOGLE, CALLBACK, "short"), 400, "validation_failed");
    }

    @Test
    void whoIsBannedComesBackWithAnErrorInQueryAndFragment() {
        UUID known = Engine.signedUp(engine, email).account().id();
        engine.administration().ban(known, Duration.ofDays(1));

        URI next = engine.allow(engine.startOAuth(OAuthProvider.GOOGLE, CALLBACK, CHALLENGE), email);

        assertThat(next).hasParameter("error", "access_denied").hasParameter("error_code", "user_banned");
        assertThat(next.getFragment()).contains("error=access_denied");
    }

    @Test
    void whatIsDecidedIsDecided() {
        UUID flow = engine.startOAuth(OAuthProvider.GOOGLE, CALLBACK, CHALLENGE);
        engine.deny(flow);

        assertThat(engine.oauthProvider(flow)).isEmpty();
        assertRefused(() -> engine.allow(flow, email), 404, "flow_state_not_found");
    }

    private String code(OAuthProvider provider) {
        URI next = engine.allow(engine.startOAuth(provider, CALLBACK, CHALLENGE), email);
        return next.getQuery().substring("code=".length());
    }
}
