package [=package].user.services.supabase;

import java.net.URI;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;
import [=package].user.services.provider.Flow;
import [=package].user.services.provider.OAuthProvider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OfferedFlowsTest {

    private static final URI CALLBACK = URI.create("https://api.example.com/callback");
    private static final String CHALLENGE = "c".repeat(43);

    final CannedServer server = new CannedServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void followTheProjectsSettings() {
        server.answer(200, "{\"external\":{\"email\":false,\"google\":false,\"github\":true}}");

        assertThat(Adapter.at(server.url()).provider().capabilities())
                .containsExactlyInAnyOrder(Flow.OAUTH, Flow.DIRECTORY);
    }

    @Test
    void haveNoOAuthWithoutGoogleAndGithub() {
        server.answer(200, "{\"external\":{\"email\":true,\"google\":false,\"github\":false,\"apple\":true}}");

        assertThat(Adapter.at(server.url(), "secret-key", "").provider().capabilities())
                .containsExactlyInAnyOrder(Flow.PASSWORD, Flow.OTP, Flow.RECOVERY);
    }

    @Test
    void areAskedForOnceAndKept() {
        server.answer(200, "{\"external\":{\"email\":true}}");
        var provider = Adapter.at(server.url()).provider();

        provider.capabilities();
        provider.capabilities();
        provider.authorizeUrl(OAuthProvider.GOOGLE, CALLBACK, CHALLENGE);

        assertThat(server.requests()).hasSize(1);
        assertThat(server.request().target()).isEqualTo("/settings");
        assertThat(server.request().header("apikey")).contains(Adapter.PUBLISHABLE);
    }

    @Test
    void tellWhetherAddressesAreConfirmed() {
        server.answer(200, "{\"mailer_autoconfirm\":true}");

        assertThat(Adapter.at(server.url()).provider().confirmsAddresses()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "<html>", "{\"mailer_autoconfirm\":false}", "{\"mailer_autoconfirm\":null}"})
    void countAddressesAsConfirmedUnlessTheSettingsSayOtherwise(String settings) {
        server.answer(200, settings);

        assertThat(Adapter.at(server.url()).provider().confirmsAddresses()).isTrue();
    }

    @Test
    void nobodyIsSentToAProviderThatIsSwitchedOff() {
        server.answer(200, "{\"external\":{\"google\":false,\"github\":true}}");
        var provider = Adapter.at(server.url()).provider();

        assertThatExceptionOfType(AuthFailure.class)
                .isThrownBy(() -> provider.authorizeUrl(OAuthProvider.GOOGLE, CALLBACK, CHALLENGE))
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.FLOW_UNSUPPORTED));
        assertThat(provider.authorizeUrl(OAuthProvider.GITHUB, CALLBACK, CHALLENGE))
                .hasParameter("provider", "github");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "<html>", "{\"external\":null}", "{\"external\":{\"email\":\"yes\"}}"})
    void countAllAsOnWhileTheSettingsAreNotKnown(String settings) {
        server.answer(200, settings);

        assertThat(Adapter.at(server.url()).provider().capabilities()).containsExactlyInAnyOrder(Flow.values());
    }
}
