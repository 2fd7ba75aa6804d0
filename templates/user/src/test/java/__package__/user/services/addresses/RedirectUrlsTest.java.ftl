package [=package].user.services.addresses;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

import [=package].core.errors.ProblemException;
import [=package].user.schemas.AuthError;
import [=package].user.services.UserSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RedirectUrlsTest {

    private final RedirectUrls redirects =
            list("https://app.example.com", "http://localhost:3000", "https://shop.example.com/account");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://app.example.com",
                "https://app.example.com/",
                "https://app.example.com/signed-in",
                "https://app.example.com/signed-in/?next=%2Fhome&lang=en",
                "https://app.example.com?tab=1",
                "http://localhost:3000/callback",
                "https://shop.example.com/account",
                "https://shop.example.com/account/",
                "https://shop.example.com/account/orders/7"
            })
    void addressesThatWereNamedAndThoseBelowThemAreAllowed(String url) {
        assertThat(redirects.allowed(url).map(RedirectUrl::uri).map(Object::toString))
                .contains(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://app.example.com.evil",
                "https://app.example.com.evil/",
                "https://app.example.comevil",
                "https://evil.example/https://app.example.com",
                "https://evil.example?https://app.example.com",
                "https://evil.example#https://app.example.com",
                "//evil",
                "//app.example.com",
                "/\\evil",
                "\\\\evil",
                "https:\\\\app.example.com",
                "https://app.example.com\\@evil",
                "https://app.example.com\\.evil",
                "https://app.example.com@evil",
                "https://app.example.com:@evil",
                "https://user:password@app.example.com",
                "https://app.example.com:443@evil",
                "https:app.example.com",
                "https:/app.example.com",
                "https:///app.example.com",
                "javascript:alert(1)",
                "javascript://app.example.com/%0aalert(1)",
                "data:text/html,hello",
                "HTTPS://app.example.com",
                "https://APP.example.com",
                "https://app.example.com:443",
                "https://app.example.com:8443",
                "https://app.example.com:",
                "https://app.example.com.",
                "http://app.example.com",
                "http://localhost",
                "http://localhost:3000@evil",
                "http://localhost:30000",
                "http://localhost:03000",
                "https://äpp.example.com",
                "https://app.example.com。evil",
                "https://app。example。com",
                "https://xn--pp-wia.example.com",
                "https://app.example.com/%2e%2e/",
                "https://app.example.com/%2E%2E%2Fadmin",
                "https://app.example.com/a%2fb",
                "https://app.example.com/a%5cb",
                "https://app.example.com%2eevil",
                "https://app.example.com%00.evil",
                "https://app.example.com/..",
                "https://app.example.com/a/../b",
                "https://app.example.com/./",
                "https://app.example.com//evil",
                "https://app.example.com/#token",
                "https://app.example.com/?a=1#",
                "https://app.example.com/?a=%0d%0aSet-Cookie:b",
                "https://app.example.com/?a=%7f",
                "https://app.example.com/?a=%zz",
                "https://app.example.com/?code=somebody-elses",
                "https://app.example.com/?a=1&c%6fde=somebody-elses",
                "https://app.example.com/?error",
                "https://app.example.com/a b",
                "https://app.example.com/\r\nSet-Cookie: a=b",
                "https://app.example.com/\u0000",
                "https://app.example.com/\u202e",
                " https://app.example.com",
                "https://app.example.com\t",
                "https://shop.example.com",
                "https://shop.example.com/",
                "https://shop.example.com/accounts",
                "https://shop.example.com/account.evil",
                "https://shop.example.com/account/../admin",
                "https://shop.example.com/account/%2e%2e/admin",
                "https://shop.example.com/Account",
                "/signed-in",
                "signed-in",
                "?a",
                "#",
                "",
                "*"
            })
    void whatCouldLeadAnywhereElseIsRefused(String url) {
        assertThatThrownBy(() -> redirects.allowed(url))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.error()).isEqualTo(AuthError.REDIRECT_REFUSED));
    }

    @Test
    void anAddressWithoutAnEndIsRefusedInNoTime() {
        String endless = "https://app.example.com/" + "a/".repeat(500_000);

        assertThatThrownBy(() -> redirects.allowed(endless)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> redirects.allowed("https://app.example.com/?" + "a%20".repeat(500) + "\n"))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void nobodyIsSentAnywhereWithoutAskingForIt() {
        assertThat(redirects.allowed(null)).isEmpty();
        assertThatThrownBy(() -> list().allowed("https://app.example.com")).isInstanceOf(ProblemException.class);
    }

    @Test
    void aParameterIsAddedToWhatIsThere() {
        assertThat(RedirectUrl.parse("https://app.example.com").orElseThrow().with("code", "c"))
                .hasToString("https://app.example.com?code=c");
        assertThat(RedirectUrl.parse("https://app.example.com/a?b=1")
                        .orElseThrow()
                        .with("code", "c"))
                .hasToString("https://app.example.com/a?b=1&code=c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "app.example.com",
                "https://*.example.com",
                "https://app.example.com/?a",
                "https://A.example"
            })
    void aListThatIsNoneStopsTheStart(String url) {
        assertThatThrownBy(() -> list(url))
                .isInstanceOfSatisfying(
                        InvalidConfigurationPropertyValueException.class,
                        invalid -> assertThat(invalid.getName()).isEqualTo("user.redirect-urls"));
    }

    private static RedirectUrls list(String... urls) {
        return new RedirectUrls(UserSettings.with("user.redirect-urls", String.join(",", urls)));
    }
}
