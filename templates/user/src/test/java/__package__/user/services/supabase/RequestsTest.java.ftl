package [=package].user.services.supabase;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriComponentsBuilder;

import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;
import [=package].user.services.provider.Client;
import [=package].user.services.provider.LogoutScope;
import [=package].user.services.provider.OAuthProvider;
import [=package].user.services.provider.OtpKind;
import [=package].user.services.provider.OtpProof;
import [=package].user.services.provider.UserChange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What goes over the wire: which key, which token, which words. */
class RequestsTest {

    private static final String ID = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final Optional<URI> REDIRECT = Optional.of(URI.create("https://app.example.com/in?a=1&b=x%26y#z"));

    final CannedServer server = new CannedServer().answer(200, "{\"id\":\"" + ID + "\",\"users\":[]}");

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void eachCallSaysWhichVersionItSpeaksAndWhichProjectItIsFor() {
        Adapter.at(server.url()).provider().introspect("token");

        assertThat(server.request().header("X-Supabase-Api-Version")).contains("2024-01-01");
        assertThat(server.request().header("apikey")).contains(Adapter.PUBLISHABLE);
        assertThat(server.request().header("Authorization")).contains("Bearer token");
    }

    @Test
    void aVisitorsAddressGoesAlongWithASecretKey() {
        sendOtp(Adapter.at(server.url()), "203.0.113.7");

        assertThat(server.request().header("apikey")).contains(Adapter.SECRET);
        assertThat(server.request().header("Sb-Forwarded-For")).contains("203.0.113.7");
        assertThat(server.request().header("Authorization")).isEmpty();
    }

    @Test
    void aVisitorsAddressMayBeOfTheNewerKind() {
        sendOtp(Adapter.at(server.url()), "2001:db8::7");

        assertThat(server.request().header("Sb-Forwarded-For")).contains("2001:db8::7");
    }

    @ParameterizedTest
    @CsvSource({"'', sb_publishable_2f9c", Adapter.LEGACY_SERVICE + ", sb_publishable_2f9c"})
    void withoutASecretKeyOfTheNewKindTheAddressStaysHere(String secret, String expected) {
        sendOtp(Adapter.at(server.url(), "secret-key", secret), "203.0.113.7");

        assertThat(server.request().header("apikey")).contains(expected);
        assertThat(server.request().header("Sb-Forwarded-For")).isEmpty();
        assertThat(server.request().header("Authorization")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "10.0.0.1\r\nX-Evil: 1"})
    void whatIsNoAddressStaysHere(String address) {
        sendOtp(Adapter.at(server.url()), address);

        assertThat(server.request().header("apikey")).contains(Adapter.PUBLISHABLE);
        assertThat(server.request().header("Sb-Forwarded-For")).isEmpty();
    }

    @Test
    void theDirectoryShowsASecretKeyInOneHeaderOnly() {
        Adapter.at(server.url()).directory().list(1);

        assertThat(server.request().header("apikey")).contains(Adapter.SECRET);
        assertThat(server.request().header("Authorization")).isEmpty();
    }

    @Test
    void theDirectoryShowsALegacyKeyAsATokenToo() {
        Adapter.at(server.url(), "publishable-key", Adapter.LEGACY_ANON, "secret-key", Adapter.LEGACY_SERVICE)
                .directory()
                .list(1);

        assertThat(server.request().header("apikey")).contains(Adapter.LEGACY_SERVICE);
        assertThat(server.request().header("Authorization")).contains("Bearer " + Adapter.LEGACY_SERVICE);
    }

    @Test
    void withoutASecretKeyThereIsNoDirectory() {
        Adapter adapter = Adapter.at(server.url(), "secret-key", "");

        refused(Reason.FLOW_UNSUPPORTED, () -> adapter.directory().list(1));
        refused(Reason.FLOW_UNSUPPORTED, () -> adapter.directory().ban(ID, Duration.ofDays(1)));
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "line\r\nX-Evil: 1", "ünïcode"})
    void whatIsNoTokenIsNotSent(String token) {
        refused(Reason.TOKEN_INVALID, () -> Adapter.at(server.url()).provider().introspect(token));

        assertThat(server.requests()).isEmpty();
    }

    @Test
    void mailsAreAskedForWithAnEncodedRedirectAndWithoutAChallenge() {
        var provider = Adapter.at(server.url()).provider();
        String encoded = "?redirect_to=https%3A%2F%2Fapp.example.com%2Fin%3Fa%3D1%26b%3Dx%2526y%23z";

        provider.signUp(Adapter.ADA, REDIRECT, Adapter.CLIENT);
        assertThat(server.request().target()).isEqualTo("/signup" + encoded);
        assertThat(server.request().body()).isEqualTo("{\"email\":\"ada@example.com\",\"password\":\"correct horse\"}");

        provider.sendOtp("ada@example.com", REDIRECT, Adapter.CLIENT);
        assertThat(server.request().target()).isEqualTo("/otp" + encoded);
        assertThat(server.request().body()).isEqualTo("{\"email\":\"ada@example.com\",\"create_user\":true}");

        provider.recover("ada@example.com", Optional.empty(), Adapter.CLIENT);
        assertThat(server.request().target()).isEqualTo("/recover");
        assertThat(server.request().body()).isEqualTo("{\"email\":\"ada@example.com\"}");
    }

    @Test
    void aCodeIsShownWithItsAddressAndALinkAlone() {
        var provider = Adapter.at(server.url()).provider();

        ignoringTheAnswer(() ->
                provider.verifyOtp(new OtpProof.Code("ada@example.com", "123456", OtpKind.EMAIL), Adapter.CLIENT));
        assertThat(server.request().body())
                .isEqualTo("{\"type\":\"email\",\"email\":\"ada@example.com\",\"token\":\"123456\"}");

        ignoringTheAnswer(() -> provider.verifyOtp(new OtpProof.Link("a1b2", OtpKind.RECOVERY), Adapter.CLIENT));
        assertThat(server.request().body()).isEqualTo("{\"type\":\"recovery\",\"token_hash\":\"a1b2\"}");
    }

    @Test
    void tokensAreAskedForByGrant() {
        var provider = Adapter.at(server.url()).provider();

        ignoringTheAnswer(() -> provider.signInWithPassword(Adapter.ADA, Adapter.CLIENT));
        assertThat(server.request().target()).isEqualTo("/token?grant_type=password");

        ignoringTheAnswer(() -> provider.refresh("r-1", Adapter.CLIENT));
        assertThat(server.request().target()).isEqualTo("/token?grant_type=refresh_token");
        assertThat(server.request().body()).isEqualTo("{\"refresh_token\":\"r-1\"}");

        ignoringTheAnswer(() -> provider.exchangeCode("c-1", CHALLENGE, Adapter.CLIENT));
        assertThat(server.request().target()).isEqualTo("/token?grant_type=pkce");
        assertThat(server.request().body())
                .isEqualTo("{\"auth_code\":\"c-1\",\"code_verifier\":\"" + CHALLENGE + "\"}");
    }

    @Test
    void onlyWhatChangesIsSent() {
        Adapter.at(server.url())
                .provider()
                .updateUser(
                        "token",
                        new UserChange(
                                Optional.empty(),
                                Optional.of("new one"),
                                Optional.of("old one"),
                                Optional.of("123456")));

        assertThat(server.request().method()).isEqualTo("PUT");
        assertThat(server.request().body())
                .isEqualTo("{\"password\":\"new one\",\"current_password\":\"old one\",\"nonce\":\"123456\"}");
    }

    @Test
    void theScopeOfALogoutIsSpelledOut() {
        server.answer(204, "");

        Adapter.at(server.url()).provider().logout("token", LogoutScope.OTHERS);

        assertThat(server.request().target()).isEqualTo("/logout?scope=others");
    }

    @Test
    void theDirectoryAsksByPageAndBansByDuration() {
        var directory = Adapter.at(server.url()).directory();

        directory.list(3);
        assertThat(server.request().target()).isEqualTo("/admin/users?page=3&per_page=50");

        directory.ban(ID, Duration.ofHours(30));
        assertThat(server.request().target()).isEqualTo("/admin/users/" + ID);
        assertThat(server.request().body()).isEqualTo("{\"ban_duration\":\"108000s\"}");

        directory.ban(ID, Duration.ofMillis(5));
        assertThat(server.request().body()).isEqualTo("{\"ban_duration\":\"1s\"}");

        directory.ban(ID, Duration.ofSeconds(Long.MAX_VALUE));
        assertThat(server.request().body()).isEqualTo("{\"ban_duration\":\"3153600000s\"}");

        directory.ban(ID, Duration.ZERO);
        assertThat(server.request().body()).isEqualTo("{\"ban_duration\":\"none\"}");

        directory.delete(ID);
        assertThat(server.request().method()).isEqualTo("DELETE");
        assertThat(server.request().body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "../settings", ID + "/factors", "{id}"})
    void whatIsNoIdIsNobodysAndNeverPartOfAPath(String subject) {
        var directory = Adapter.at(server.url()).directory();

        assertThat(directory.find(subject)).isEmpty();
        directory.delete(subject);
        refused(Reason.UNKNOWN_USER, () -> directory.ban(subject, Duration.ofDays(1)));
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void theBrowserIsSentOffWithAnEncodedCallbackAndAlwaysWithAChallenge() {
        URI callback = URI.create("https://api.example.com/api/v1/auth/oauth/google/callback?state=a%2Bb&x={y}"
                .replace("{", "%7B")
                .replace("}", "%7D"));

        URI url = Adapter.at(server.url() + "/auth/v1")
                .provider()
                .authorizeUrl(OAuthProvider.GOOGLE, callback, CHALLENGE);

        assertThat(url)
                .hasToString(server.url() + "/auth/v1/authorize?provider=google"
                        + "&redirect_to=https%3A%2F%2Fapi.example.com%2Fapi%2Fv1%2Fauth%2Foauth%2Fgoogle%2Fcallback"
                        + "%3Fstate%3Da%252Bb%26x%3D%257By%257D"
                        + "&code_challenge=" + CHALLENGE + "&code_challenge_method=s256");
        assertThat(UriComponentsBuilder.fromUri(url).build().getQueryParams()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "has spaces in it, but is long enough for a challenge"})
    void aChallengeIsOneOrTheBrowserIsNotSentOff(String challenge) {
        var provider = Adapter.at(server.url()).provider();

        refused(
                Reason.CODE_INVALID,
                () -> provider.authorizeUrl(OAuthProvider.GITHUB, URI.create("https://a.example"), challenge));
        refused(Reason.CODE_INVALID, () -> provider.exchangeCode("code", challenge, Adapter.CLIENT));
        refused(Reason.CODE_INVALID, () -> provider.exchangeCode("code", "v".repeat(129), Adapter.CLIENT));
    }

    private static void sendOtp(Adapter adapter, String address) {
        adapter.provider().sendOtp("ada@example.com", Optional.empty(), new Client(address));
    }

    private static void ignoringTheAnswer(ThrowingCallable call) {
        refused(Reason.UNAVAILABLE, call);
    }

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(AuthFailure.class)
                .isThrownBy(call)
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(reason));
    }
}
