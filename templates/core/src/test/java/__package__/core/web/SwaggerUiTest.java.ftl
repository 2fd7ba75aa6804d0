package [=package].core.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import [=package].ServiceClient;
import [=package].ServiceClient.Answer;
import [=package].ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class SwaggerUiTest {

    @Autowired
    ServiceClient service;

    @Test
    void docsLeadToSwaggerUi() {
        Answer answer = service.get("/docs").send();

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo("/swagger-ui/index.html");
    }

    @Test
    void swaggerUiKeepsToItsContentSecurityPolicy() {
        Answer page = service.get("/swagger-ui/index.html").send();

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy")).contains("script-src 'self';", "frame-ancestors 'none'");
        assertThat(page.body())
                .doesNotContainPattern("<script(?![^>]* src=)")
                .doesNotContainPattern("(src|href)=\"(https?:)?//")
                .doesNotContainPattern("\\son[a-z]+=");
    }

    @Test
    void swaggerUisPartsAreServed() {
        Answer script = service.get("/swagger-ui/swagger-initializer.js").send();

        assertThat(script.body()).contains("/v3/api-docs");
        assertThat(service.get("/swagger-ui/swagger-ui-bundle.js").send().status())
                .isEqualTo(200);
        assertThat(service.get("/v3/api-docs/swagger-config").send().text("/url"))
                .isEqualTo("/v3/api-docs");
    }
}
