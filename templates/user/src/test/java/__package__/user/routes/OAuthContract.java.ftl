package [=package].user.routes;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import [=package].ServiceClient.Answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Sign-ins at Google and GitHub, and whatever somebody may try to do with one that is not theirs. */
abstract class OAuthContract extends SignInContract {

    private static final String APP = "https://app.example.com/signed-in?lang=en";

    /** From RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE =
            "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    @ParameterizedTest
    @ValueSource(strings = {"google", "github"})
    void aBrowserComesBackWithASession(String at) {
        Answer start = start(at, "");
        assertThat(start.header("Set-Cookie"))
                .matches("sign-in-[\\w-]{16}=[\\w-]{43}; Path=/api/v1/auth/oauth; Max-Age=600; Expires=[^;]+;"
                        + " HttpOnly; SameSite=Lax");

        Answer end = comeBack(allow(start), cookie(start));

        assertSession(end, 200);
        assertThat(end.header("Set-Cookie")).contains("=; Path=/api/v1/auth/oauth; Max-Age=0;");
    }

    @Test
    void overTlsTheCookieKeepsToIt() {
        Answer start = service.get("/api/v1/auth/oauth/google/start")
                .header("X-Forwarded-For", "198.18.0.1")
                .header("X-Forwarded-Proto", "https")
                .send();

        assertThat(start.header("Set-Cookie")).contains("; Secure;");
    }

    @Test
    void thePlaceToComeBackToIsNotTakenFromTheRequest() {
        Answer start = start("google", "");

        assertThat(allow(start).getAuthority()).isEqualTo("localhost:" + service.port());
    }

    @Test
    void anApplicationGetsACodeAndNoTokenInItsAddress() {
        Answer start = start("google", redirect(APP) + CHALLENGE);

        Answer end = comeBack(allow(start), cookie(start));

        assertThat(end.status()).isEqualTo(302);
        assertThat(end.header("Location")).matches("\\Q" + APP + "\\E&code=[\\w-]{43}");
        assertThat(end.body()).isEmpty();
        assertNotKept(end);
        assertSession(collect(code(end), VERIFIER), 200);
        assertRefused(collect(code(end), VERIFIER), 400, "auth.code_invalid");
    }

    @Test
    void aWrongVerifierUsesTheCodeUp() {
        String code = handedOver(CHALLENGE);

        assertRefused(collect(code, VERIFIER.replace('d', 'e')), 400, "auth.code_invalid");
        assertRefused(collect(code, VERIFIER), 400, "auth.code_invalid");
    }

    @Test
    void aVerifierCanNeitherBeLeftOutNorMadeUp() {
        assertRefused(post("/oauth/session", """
                {"code": "%s"}""", handedOver(CHALLENGE)), 400, "auth.code_invalid");
        assertRefused(collect(handedOver(""), VERIFIER), 400, "auth.code_invalid");
        assertSession(post("/oauth/session", """
                {"code": "%s"}""", handedOver("")), 200);
    }

    @Test
    void aCodeThatWasNeverHandedOverIsRefused() {
        assertRefused(collect(VERIFIER, VERIFIER), 400, "auth.code_invalid");
        assertRefused(post("/oauth/session", "{}"), 400, "request.invalid");
    }

    @Test
    void aSignInComesBackOnce() {
        Answer start = start("google", "");
        URI back = allow(start);
        assertSession(comeBack(back, cookie(start)), 200);

        assertRefused(comeBack(back, cookie(start)), 400, "auth.state_mismatch");
    }

    @Test
    void nobodyFinishesWhatAnotherBrowserStarted() {
        Answer mine = start("google", "");
        Answer theirs = start("google", "");

        assertRefused(comeBack(allow(theirs), cookie(mine)), 400, "auth.state_mismatch");
        assertRefused(comeBack(allow(mine), "other=cookie"), 400, "auth.state_mismatch");
    }

    @Test
    void aCookieMustHoldWhatWasPutIntoIt() {
        Answer start = start("google", "");
        String name = cookie(start).split("=", -1)[0];

        assertRefused(comeBack(allow(start), name + "=" + VERIFIER), 400, "auth.state_mismatch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "state=", "state=made-up", "state=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"})
    void aStateThatWasNotGivenOutIsRefused(String state) {
        assertRefused(get("/oauth/google/callback?code=abc&" + state), 400, "auth.state_mismatch");
        assertRefused(get("/oauth/google/callback?error=access_denied&" + state), 400, "auth.state_mismatch");
    }

    @Test
    void whatWasStartedAtOneProviderIsNotFinishedAtAnother() {
        Answer start = start("google", "");
        URI back = URI.create(allow(start).toString().replace("/google/", "/github/"));

        assertRefused(comeBack(back, cookie(start)), 400, "auth.state_mismatch");
    }

    @Test
    void twoTabsDoNotGetInEachOthersWay() {
        Answer first = start("google", "");
        Answer second = start("github", "");
        String both = cookie(first) + "; " + cookie(second);

        assertSession(comeBack(allow(first), both), 200);
        assertSession(comeBack(allow(second), both), 200);
    }

    @Test
    void aCodeOfAnotherSignInDoesNotFitThisOne() {
        Answer mine = start("google", "");
        Answer theirs = start("google", "");
        String stolen = parameter(allow(theirs), "code");
        URI back = UriComponentsBuilder.fromUri(allow(mine))
                .replaceQueryParam("code", stolen)
                .build()
                .toUri();

        assertRefused(comeBack(back, cookie(mine)), 400, "auth.code_invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&code=", "&code=made-up"})
    void aCodeThatIsNoneIsRefused(String code) {
        Answer start = start("google", "");
        String state = parameter(allow(start), "state");

        assertRefused(callback("google", "state=" + state + code, cookie(start)), 400, "auth.code_invalid");
    }

    @Test
    void whoDoesNotConsentIsNotSignedIn() {
        Answer start = start("google", "");

        assertRefused(comeBack(bed.deny(location(start)), cookie(start)), 400, "auth.oauth_refused");
    }

    @Test
    void theApplicationIsToldThatSomebodyDidNotConsentAndNoMore() {
        Answer start = start("google", redirect(APP));

        Answer end = comeBack(bed.deny(location(start)), cookie(start));

        assertThat(end.status()).isEqualTo(302);
        assertThat(end.header("Location")).isEqualTo(APP + "&error=access_denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://app.example.com.evil",
                "//evil",
                "/\\evil",
                "https://app.example.com@evil",
                "https:app.example.com",
                "javascript:alert(1)",
                "https://APP.example.com",
                "https://app.example.com:443",
                "https://app.example.com/%2e%2e",
                ""
            })
    void nobodyIsSentWhereverAnAddressSays(String redirect) {
        Answer start = get("/oauth/google/start?" + redirect(redirect));

        assertRefused(start, 400, "auth.redirect_refused");
        assertThat(start.header("Location")).isNull();
        assertThat(start.header("Set-Cookie")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
                "code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=plain",
                "code_challenge=short&code_challenge_method=S256",
                "code_challenge_method=S256"
            })
    void aChallengeIsAHashOrThereIsNone(String challenge) {
        assertRefused(get("/oauth/google/start?" + redirect(APP) + "&" + challenge), 400, "request.invalid");
        assertRefused(get("/oauth/google/start?" + CHALLENGE), 400, "request.invalid");
    }

    @Test
    void otherProvidersAreNotHere() {
        assertRefused(get("/oauth/myspace/start"), 404, "request.not_found");
    }

    private String handedOver(String challenge) {
        Answer start = start("google", redirect(APP) + challenge);
        return code(comeBack(allow(start), cookie(start)));
    }

    private Answer start(String at, String query) {
        Answer start = get("/oauth/" + at + "/start?" + query);
        assertThat(start.status()).as(start.body()).isEqualTo(302);
        assertNotKept(start);
        return start;
    }

    private URI allow(Answer start) {
        return bed.allow(location(start), unknown());
    }

    private Answer comeBack(URI back, String cookie) {
        return callback(back.getPath().split("/", -1)[5], back.getRawQuery(), cookie);
    }

    private Answer callback(String at, String query, String cookie) {
        return get("/oauth/" + at + "/callback?" + query, cookie);
    }

    private Answer collect(String code, String verifier) {
        return post("/oauth/session", """
                {"code": "%s", "codeVerifier": "%s"}""", code, verifier);
    }

    private static String redirect(String to) {
        return "redirect_to=" + UriUtils.encode(to, UTF_8);
    }

    private static URI location(Answer answer) {
        return URI.create(answer.header("Location"));
    }

    private static String cookie(Answer answer) {
        return answer.header("Set-Cookie").split(";", -1)[0];
    }

    private static String code(Answer end) {
        return parameter(location(end), "code");
    }

    private static String parameter(URI address, String name) {
        return UriComponentsBuilder.fromUri(address).build().getQueryParams().getFirst(name);
    }
}
