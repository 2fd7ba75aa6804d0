package [=package].user.services.addresses;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.mock.env.MockEnvironment;

import [=package].user.services.UserSettings;
import [=package].user.services.provider.OAuthProvider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PublicAddressTest {

    @Test
    void theCallbackIsBelowThePublicUrl() {
        PublicAddress address = address("https://api.example.com/", new MockEnvironment());

        assertThat(address.callback(OAuthProvider.GITHUB, "s"))
                .hasToString("https://api.example.com/api/v1/auth/oauth/github/callback?state=s");
        assertThat(address.oauthPath()).isEqualTo("/api/v1/auth/oauth");
        assertThat(address.isSecure()).isTrue();
    }

    @Test
    void aServiceBelowAPathOfItsHostKeepsItsCookiesThere() {
        assertThat(address("https://example.com/shop", new MockEnvironment()).oauthPath())
                .isEqualTo("/shop/api/v1/auth/oauth");
    }

    @Test
    void withoutOneItIsThisMachine() {
        MockEnvironment environment = new MockEnvironment().withProperty("server.port", "8080");
        PublicAddress address = address("", environment);
        assertThat(address.callback(OAuthProvider.GOOGLE, "s").getAuthority()).isEqualTo("localhost:8080");

        environment.setProperty("local.server.port", "49152");

        assertThat(address.callback(OAuthProvider.GOOGLE, "s").getAuthority()).isEqualTo("localhost:49152");
        assertThat(address.isSecure()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"api.example.com", "ftp://api.example.com", "https://api.example.com/?a=b", "https://a b"})
    void whatIsNoAddressStopsTheStart(String url) {
        assertThatThrownBy(() -> address(url, new MockEnvironment()))
                .isInstanceOfSatisfying(
                        InvalidConfigurationPropertyValueException.class,
                        invalid -> assertThat(invalid.getName()).isEqualTo("user.public-url"));
    }

    private static PublicAddress address(String url, MockEnvironment environment) {
        return new PublicAddress(UserSettings.with("user.public-url", url), environment);
    }
}
