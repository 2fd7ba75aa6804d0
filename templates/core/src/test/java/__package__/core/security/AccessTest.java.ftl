package [=package].core.security;

import java.io.IOException;

import jakarta.servlet.ServletException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import [=package].ServiceClient;
import [=package].ServiceClient.Answer;
import [=package].ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@ServiceTest
class AccessTest {

    @Autowired
    ServiceClient service;

    @Autowired
    SecurityProblems problems;

    @Autowired
    MockMvcTester inside;

    @Test
    void aRouteThatNobodyOpenedIsClosed() {
        Answer answer = service.get("/api/v1/samples-nobody-opened").send();

        assertUnauthenticated(answer);
        assertThat(answer.body()).doesNotContain("a secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/service", "/actuator/health", "/v3/api-docs", "/swagger-ui/index.html"})
    void whatIsOpenIsOpenToProbesOfEveryKind(String path) {
        assertThat(service.get(path).send().status()).isEqualTo(200);
        assertThat(service.call("HEAD", path).send().status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/admin", "/api/v1/admin/", "/api/v1/admin/samples/", "/api/v1/admin/samples.json"})
    void noSpellingOfAnOperatorsRouteIsOpen(String path) {
        assertUnauthenticated(service.get(path).send());
    }

    @Test
    void operatorsRoutesWantTheKey() {
        assertUnauthenticated(service.get("/api/v1/admin/samples").send());
        assertUnauthenticated(service.get("/api/v1/admin/nowhere").send());
    }

    @Test
    void theKeyOpensOperatorsRoutes() {
        Answer answer = service.get("/api/v1/admin/samples")
                .header("X-Admin-Api-Key", ServiceTest.OPERATOR_KEY)
                .send();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("for operators");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/admin/samples", "/api/v1/service"})
    void aWrongKeyIsRefusedEverywhere(String path) {
        assertUnauthenticated(service.get(path)
                .header("X-Admin-Api-Key", ServiceTest.OPERATOR_KEY + "x")
                .send());
    }

    @Test
    void withoutAConfiguredKeyNoneIsRight() throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/api/v1/admin/samples");
        request.addHeader("X-Admin-Api-Key", "");
        var response = new MockHttpServletResponse();
        var chain = new MockFilterChain();

        new OperatorKeyFilter(null, problems).doFilter(request, response, chain);

        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void somebodyElsesCredentialsDoNotOpenOperatorsRoutes() {
        assertThat(inside.get()
                        .uri("/api/v1/admin/samples")
                        .with(user("somebody").roles("USER")))
                .hasStatus(403)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("access.forbidden");
    }

    @Test
    void theRoleCountsAndNotTheWayItWasProven() {
        assertThat(inside.get()
                        .uri("/api/v1/admin/samples")
                        .with(user("somebody").roles("ADMIN")))
                .hasStatusOk();
    }

    @Test
    void anAuthenticatedCallerReachesWhatIsNotOpenToAll() {
        assertThat(inside.get()
                        .uri("/api/v1/samples-nobody-opened")
                        .with(user("somebody").roles("USER")))
                .hasStatusOk();
    }

    @Test
    void noKeyAtAllIsAKeyThatIsNotSet() {
        assertThat(ApiKey.valueOf("")).isNull();
        assertThat(ApiKey.valueOf(" ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "9f2c6e0b7d1a4835c2e9f0a6b3d8174", "abababababababababababababababababababab"})
    void aWeakKeyIsRefusedAtTheStart(String key) {
        assertThatThrownBy(() -> ApiKey.valueOf(key))
                .hasMessageStartingWith("is too weak: make one with")
                .hasMessageNotContaining(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "change-me-please-1234567890-abcxyz",
                "my-very-Secret-admin-key-for-local",
                "0123456789abcdef0123456789abcdef"
            })
    void aSampleKeyIsRefusedAtTheStart(String key) {
        assertThatThrownBy(() -> ApiKey.valueOf(key))
                .hasMessageStartingWith("is a sample or looks like one: make one with");
    }

    @Test
    void aKeyDoesNotShowItself() {
        assertThat(ApiKey.valueOf(ServiceTest.OPERATOR_KEY)).hasToString("ApiKey[***]");
    }

    private static void assertUnauthenticated(Answer answer) {
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate"))
                .isEqualTo("ApiKey realm=\"operators\", header=\"X-Admin-Api-Key\"");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.text("/code")).isEqualTo("access.unauthenticated");
    }
}
