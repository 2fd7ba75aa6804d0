package [=package].user.services.supabase;

import java.net.URI;
import java.time.Duration;
import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriComponentsBuilder;

import [=package].ServiceTest;
import [=package].user.services.provider.AuthFailure.Reason;
import [=package].user.services.provider.AuthSession;
import [=package].user.services.provider.Flow;
import [=package].user.services.provider.OAuthProvider;
import [=package].user.supabase.StandInSettings.Switch;

import static org.assertj.core.api.Assertions.assertThat;

import static [=package].user.services.supabase.Project.CLIENT;
import static [=package].user.services.supabase.Project.refused;

/** GET /authorize, its callback, POST /token with a code, GET /settings */
@ServiceTest
class SupabaseOAuthTest {

    /** RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final URI CALLBACK = URI.create("https://api.example.com/oauth/callback?state=a%26b");

    @Autowired
    DataSource source;

    Project project;
    final String ada = Project.someone().email();

    @BeforeEach
    void start() {
        project = Project.start(source);
    }

    @AfterEach
    void stop() {
        project.close();
    }

    @ParameterizedTest
    @EnumSource
    void theBrowserComesBackWithACodeForASession(OAuthProvider provider) {
        URI landed = project.bed().allow(authorize(provider, CALLBACK), ada);

        assertThat(landed).hasHost("api.example.com").hasPath("/oauth/callback");
        assertThat(landed.getRawQuery()).startsWith("state=a%26b&code=");
        AuthSession session = exchange(landed, VERIFIER);
        assertThat(session.user().email()).contains(ada);
        assertThat(session.user().emailConfirmed()).isTrue();
        assertThat(project.provider().introspect(session.accessToken())).isEqualTo(session.user());
    }

    @Test
    void aCodeIsGoodForOneExchange() {
        URI landed = project.bed().allow(authorize(OAuthProvider.GOOGLE, CALLBACK), ada);
        exchange(landed, VERIFIER);

        refused(Reason.CODE_INVALID, () -> exchange(landed, VERIFIER));
    }

    @Test
    void aCodeIsForItsOwnVerifierOnly() {
        URI landed = project.bed().allow(authorize(OAuthProvider.GOOGLE, CALLBACK), ada);

        refused(Reason.CODE_INVALID, () -> exchange(landed, "x".repeat(43)));
    }

    @Test
    void aCodeIsGoodForFiveMinutes() {
        URI landed = project.bed().allow(authorize(OAuthProvider.GOOGLE, CALLBACK), ada);
        project.bed().pass(Duration.ofSeconds(301));

        refused(Reason.CODE_INVALID, () -> exchange(landed, VERIFIER));
    }

    @Test
    void aCodeThatWasNeverIssuedIsNone() {
        refused(Reason.CODE_INVALID, () -> project.provider().exchangeCode("made-up", VERIFIER, CLIENT));
        refused(Reason.CODE_INVALID, () -> project.provider().exchangeCode("", VERIFIER, CLIENT));
    }

    @Test
    void whoSaysNoComesBackWithAnErrorInBothPlaces() {
        URI landed = project.bed().deny(authorize(OAuthProvider.GITHUB, CALLBACK));

        assertThat(landed).hasParameter("error", "access_denied").hasParameter("state", "a&b");
        assertThat(landed.getFragment()).contains("error=access_denied").doesNotContain("error_code");
    }

    @Test
    void whoIsBannedComesBackWithAnError() {
        exchange(project.bed().allow(authorize(OAuthProvider.GITHUB, CALLBACK), ada), VERIFIER);
        project.bed().ban(ada);

        URI landed = project.bed().allow(authorize(OAuthProvider.GITHUB, CALLBACK), ada);

        assertThat(landed).hasParameter("error", "access_denied").hasParameter("error_code", "user_banned");
    }

    @Test
    void whoIsBannedBeforeTheExchangeGetsNoSessionThoughTheServerGivesOne() {
        exchange(project.bed().allow(authorize(OAuthProvider.GITHUB, CALLBACK), ada), VERIFIER);
        URI landed = project.bed().allow(authorize(OAuthProvider.GITHUB, CALLBACK), ada);
        project.bed().ban(ada);

        refused(Reason.BANNED, () -> exchange(landed, VERIFIER));
    }

    @Test
    void aCallbackThatIsNotAllowedLeadsToTheSite() {
        URI landed =
                project.bed().allow(authorize(OAuthProvider.GOOGLE, URI.create("https://evil.test/callback")), ada);

        assertThat(landed).hasHost("site.example.com");
    }

    @Test
    void nobodyIsSentToAProviderThatIsSwitchedOff() {
        project.bed()
                .server()
                .settings()
                .with(
                        Switch.GOOGLE_DISABLED,
                        () -> refused(Reason.FLOW_UNSUPPORTED, () -> authorize(OAuthProvider.GOOGLE, CALLBACK)));

        assertThat(project.provider().capabilities()).containsExactlyInAnyOrder(Flow.values());
    }

    private URI authorize(OAuthProvider provider, URI callback) {
        return project.provider().authorizeUrl(provider, callback, CHALLENGE);
    }

    private AuthSession exchange(URI landed, String verifier) {
        String code =
                UriComponentsBuilder.fromUri(landed).build().getQueryParams().getFirst("code");
        return project.provider().exchangeCode(String.valueOf(code), verifier, CLIENT);
    }
}
