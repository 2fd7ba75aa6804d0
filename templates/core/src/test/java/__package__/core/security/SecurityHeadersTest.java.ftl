package [=package].core.security;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import [=package].ServiceClient;
import [=package].ServiceClient.Answer;
import [=package].ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class SecurityHeadersTest {

    @Autowired
    ServiceClient service;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/service",
                "/nowhere",
                "/api/v1/admin/samples",
                "/api/v1/samples/bug",
                "/api/v1/samples/container-error",
                "/swagger-ui/index.html",
                "/actuator/health"
            })
    void browsersAreToldToBeCareful(String path) {
        Answer answer = service.get(path).send();

        assertThat(answer.header("Strict-Transport-Security")).isEqualTo("max-age=31536000 ; includeSubDomains");
        assertThat(answer.headers("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.headers("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.headers("Set-Cookie")).isEmpty();
        assertThat(answer.headers("Server")).isEmpty();
    }
}
