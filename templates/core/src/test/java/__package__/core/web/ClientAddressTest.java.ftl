package [=package].core.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ClientAddressTest {

    @Test
    void withoutTrustedProxiesTheCallerIsTheClient() throws Exception {
        assertThat(seen(List.of(), "203.0.113.7")).isEqualTo("127.0.0.1 http");
    }

    @Test
    void aCallerThatIsNotTrustedCannotSpeakForOthers() throws Exception {
        assertThat(seen(List.of("10.0.0.0/8", "192.168.0.0/16"), "203.0.113.7")).isEqualTo("127.0.0.1 http");
    }

    @Test
    void aTrustedProxyTellsTheClientAndItsScheme() throws Exception {
        assertThat(seen(List.of("127.0.0.0/8"), "203.0.113.7")).isEqualTo("203.0.113.7 https");
    }

    @Test
    void severalProxiesMayBeListed() throws Exception {
        assertThat(seen(List.of("10.1.2.3", "127.0.0.1", "::1"), "203.0.113.7")).isEqualTo("203.0.113.7 https");
    }

    @Test
    void whatTheClientItselfAddedIsIgnored() throws Exception {
        assertThat(seen(List.of("127.0.0.1"), "198.51.100.1, 203.0.113.7")).isEqualTo("203.0.113.7 https");
    }

    @Test
    void aChainOfTrustedProxiesIsFollowed() throws Exception {
        assertThat(seen(List.of("127.0.0.1", "10.0.0.0/8"), "198.51.100.1, 203.0.113.7, 10.1.2.3"))
                .isEqualTo("203.0.113.7 https");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy", "10.0.0.0/33", "localhost", "*", "0.0.0.0/-1"})
    void anEntryThatIsNoAddressIsRefusedAtTheStart(String entry) {
        assertThatThrownBy(() -> Network.valueOf(entry)).hasMessageStartingWith("is not a list of addresses");
    }

    private static String seen(List<String> trusted, String forwardedFor) throws Exception {
        var properties = new HttpProperties(
                DataSize.ofMegabytes(1), trusted.stream().map(Network::valueOf).toList());
        var tomcat = new TomcatServletWebServerFactory(0);
        new ClientAddress(properties).customize(tomcat);
        WebServer server = tomcat.getWebServer(
                context -> context.addServlet("whoami", new WhoAmI()).addMapping("/"));
        server.start();
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + "/"))
                    .header("X-Forwarded-For", forwardedFor)
                    .header("X-Forwarded-Proto", "https")
                    .build();
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
        } finally {
            server.destroy();
        }
    }

    /** Tells whom it takes the client for. */
    private static final class WhoAmI extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter()
                    .write(String.join(
                            " ",
                            Stream.of(request.getRemoteAddr(), request.getScheme())
                                    .toList()));
        }
    }
}
