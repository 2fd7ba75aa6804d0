package [=package].user.embedded;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import com.nimbusds.jose.jwk.JWKSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import [=package].ServiceClient;
import [=package].ServiceClient.Answer;
import [=package].ServiceTest;
import [=package].user.services.provider.OAuthProvider;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class EmbeddedPagesTest {

    static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    static final URI CALLBACK = URI.create("https://app.example.com/callback?state=a%26b");

    @Autowired
    ServiceClient service;

    @Autowired
    MockMvcTester browser;

    @Autowired
    EmbeddedAuth engine;

    @ParameterizedTest
    @ValueSource(strings = {"/dev", "/dev/mailbox", "/dev/oauth/google/authorize?flow=none"})
    void pagesMayRunTheirOwnScriptsAndNothingElse(String path) {
        Answer answer = service.get(path).send();

        assertThat(answer.headers("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "script-src 'self'", "form-action 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers("Referrer-Policy")).containsExactly("same-origin");
        assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.body()).doesNotContain("<style", "style=", "onclick", "{{");
    }

    @Test
    void thePlaygroundComesWithItsScriptAndItsStyle() {
        assertThat(service.get("/dev").send().body()).contains("/dev/playground.js", "/dev/dev.css");
        assertThat(service.get("/dev/playground.js").send().header("Content-Type"))
                .isEqualTo("text/javascript;charset=UTF-8");
        assertThat(service.get("/dev/dev.css").send().header("Content-Type")).isEqualTo("text/css;charset=UTF-8");
    }

    @Test
    void thePublicKeysArePublicAndNothingElseOfThem() throws Exception {
        String keys = service.get("/dev/auth/.well-known/jwks.json").send().body();

        assertThat(JWKSet.parse(keys).getKeys()).isNotEmpty().noneMatch(key -> key.isPrivate());
        assertThat(keys).contains("\"ES256\"");
    }

    @Test
    void theMailboxShowsCodesAndLinks() {
        String email = Engine.someAddress();
        engine.signUp(Engine.account(email), Optional.empty());
        Mail mail = engine.mailbox().lastTo(email).orElseThrow();

        String page = service.get("/dev/mailbox?to=" + email).send().body();

        assertThat(page).contains(email, mail.code(), mail.tokenHash(), "Newest first: 1");
        assertThat(service.get("/dev/mailbox.json?to=" + email).send().text("/0/code"))
                .isEqualTo(mail.code());
        assertThat(service.get("/dev/mailbox?to=" + email)
                        .header("Accept", "application/json")
                        .send()
                        .text("/0/link"))
                .isEqualTo(mail.link().toString())
                .startsWith("http://localhost:" + service.port() + "/dev?token_hash=");
    }

    @Test
    void theMailboxIsNotFooledByHostileAddressesAndLinks() {
        String email = "o'brien&friends" + UUID.randomUUID() + "@example.com";
        engine.signUp(Engine.account(email), Optional.of(URI.create("https://a.example.com/?x='onmouseover=alert(1)")));

        String page = service.get("/dev/mailbox?to=" + encoded("\"><script>alert(1)</script>"))
                .send()
                .body();

        assertThat(page).doesNotContain("<script").contains("&quot;&gt;&lt;script&gt;");
        assertThat(service.get("/dev/mailbox?to=" + encoded(email)).send().body())
                .doesNotContain("o'brien", "'onmouseover")
                .contains("o&#39;brien&amp;friends", "?x=&#39;onmouseover");
    }

    @Test
    void whoeverAllowsComesBackWithACodeForOneUse() {
        UUID flow = engine.startOAuth(OAuthProvider.GITHUB, CALLBACK, CHALLENGE);
        String email = Engine.someAddress();
        assertThat(service.get(consent("github", flow)).send().body())
                .contains("Sign in with GitHub", "dev@example.com", flow.toString());

        String next = decide("github", flow, email, "allow");

        assertThat(next).startsWith(CALLBACK + "&code=");
        IssuedSession session = engine.exchange(next.substring(next.lastIndexOf('=') + 1), VERIFIER);
        assertThat(session.account().email()).isEqualTo(email);
        assertThat(service.get(consent("github", flow)).send().status()).isEqualTo(404);
    }

    @Test
    void whoeverDeniesComesBackWithAnError() {
        UUID flow = engine.startOAuth(OAuthProvider.GOOGLE, CALLBACK, CHALLENGE);

        String next = decide("google", flow, "", "deny");

        assertThat(next).startsWith(CALLBACK + "&error=access_denied&").doesNotContain("&code=");
        assertThat(service.get(consent("google", flow)).send().status()).isEqualTo(404);
    }

    @Test
    void consentIsAskedAgainAfterAnAddressThatIsNone() {
        UUID flow = engine.startOAuth(OAuthProvider.GOOGLE, CALLBACK, CHALLENGE);

        assertThat(browser.post()
                        .uri("/dev/oauth/google/authorize")
                        .param("flow", flow.toString())
                        .param("email", "\"><script>alert(1)</script>")
                        .param("decision", "allow"))
                .hasStatus(422)
                .bodyText()
                .contains("Unable to validate email address", "&quot;&gt;&lt;script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void aFlowBelongsToOneProvider() {
        UUID flow = engine.startOAuth(OAuthProvider.GOOGLE, CALLBACK, CHALLENGE);

        assertThat(service.get(consent("github", flow)).send().status()).isEqualTo(404);
        assertThat(service.get("/dev/oauth/elsewhere/authorize").send().status())
                .isEqualTo(404);
    }

    @Test
    void theApiDoesNotDescribeThePages() {
        assertThat(service.get("/v3/api-docs").send().body()).doesNotContain("/dev");
    }

    private String decide(String provider, UUID flow, String email, String decision) {
        var answer = browser.post()
                .uri(between(service.get(consent(provider, flow)).send().body(), "action=\""))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("flow", flow.toString())
                .param("email", email)
                .param("decision", decision)
                .exchange();
        assertThat(answer).hasStatusOk();
        String page = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return between(page, "0;url=").replace("&amp;", "&");
    }

    private static String between(String page, String start) {
        String rest = page.substring(page.indexOf(start) + start.length());
        return rest.substring(0, rest.indexOf('"'));
    }

    private static String consent(String provider, UUID flow) {
        return "/dev/oauth/" + provider + "/authorize?flow=" + flow;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
