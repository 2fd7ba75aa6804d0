package [=package].core.security;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import [=package].ServiceClient;
import [=package].ServiceClient.Answer;
import [=package].ServiceTest;
import [=package].core.errors.ProblemWriter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ServiceTest
class CorsTest {

    @Autowired
    ServiceClient service;

    @Autowired
    ProblemWriter problems;

    @Test
    void aListedOriginMayCall() {
        Answer answer = service.get("/api/v1/service")
                .header("Origin", "https://app.example.com")
                .send();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("https://app.example.com");
        assertThat(answer.header("Access-Control-Expose-Headers")).contains("X-Request-Id", "Retry-After");
        assertThat(answer.headers("Access-Control-Allow-Credentials")).isEmpty();
    }

    @Test
    void aListedOriginMayAskBeforehand() {
        Answer answer = preflight("http://localhost:3000", "PATCH");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Methods")).contains("PATCH");
        assertThat(answer.header("Access-Control-Allow-Headers")).isEqualTo("Authorization");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example", "https://app.example.com.evil.example", "http://app.example.com", "null"
            })
    void otherOriginsAreRefusedWithAProblem(String origin) {
        assertThat(service.get("/api/v1/service").header("Origin", origin).send())
                .satisfies(CorsTest::isRefused);
        assertThat(preflight(origin, "GET")).satisfies(CorsTest::isRefused);
    }

    @Test
    void evenARefusalCanBeReadByAListedOrigin() {
        Answer answer = service.get("/api/v1/admin/samples")
                .header("Origin", "https://app.example.com")
                .send();

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("https://app.example.com");
    }

    @Test
    void withoutAListBrowsersAreAllowedNothing() throws Exception {
        var filter = OriginCheck.filter(new CorsProperties(List.of()), problems);
        var request = new MockHttpServletRequest("OPTIONS", "/api/v1/service");
        request.addHeader("Origin", "https://app.example.com");
        request.addHeader("Access-Control-Request-Method", "GET");
        var response = new MockHttpServletResponse();

        filter.doFilter(request, response, (req, res) -> {});

        assertThat(response.getHeaderNames()).noneMatch(name -> name.startsWith("Access-Control-Allow"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "https://*.example.com",
                "https://app.example.com/",
                "app.example.com",
                "https://",
                "null",
                "https://APP.example.com"
            })
    void anOriginThatIsNotExactIsRefusedAtTheStart(String origin) {
        assertThatThrownBy(() -> Origin.valueOf(origin)).hasMessageStartingWith("is not a list of exact origins");
    }

    private Answer preflight(String origin, String method) {
        return service.call("OPTIONS", "/api/v1/service")
                .header("Origin", origin)
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", "Authorization")
                .send();
    }

    private static void isRefused(Answer answer) {
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text("/code")).isEqualTo("access.origin_refused");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.headers("Access-Control-Allow-Origin")).isEmpty();
    }
}
