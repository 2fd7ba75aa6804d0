package [=package].core.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;

import [=package].ServiceClient;
import [=package].ServiceClient.Answer;
import [=package].ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ServiceTest
class HealthTest {

    @Autowired
    ServiceClient service;

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void healthIsPublicWithoutDetails(String path) {
        Answer answer = service.get(path).send();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/status")).isEqualTo("UP");
        assertThat(answer.json().has("components")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/prometheus", "/actuator/metrics", "/actuator/info"})
    void nothingElseOfTheActuatorIsPublic(String path) {
        assertThat(service.get(path).send().status()).isEqualTo(404);
    }

    @Test
    void metricsAreOnTheManagementPort() {
        Answer answer = service.management("/actuator/prometheus").send();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("jvm_memory_used_bytes", "hikaricp_connections");
    }

    @ParameterizedTest
    @ValueSource(strings = {"env", "heapdump", "configprops", "beans", "loggers", "threaddump", "shutdown"})
    void whatShowsSettingsOrMemoryIsNowhere(String endpoint) {
        assertThat(service.get("/actuator/" + endpoint).send().status()).isEqualTo(404);
        assertThat(service.management("/actuator/" + endpoint).send().status()).isEqualTo(404);
    }

    @Test
    void onePortForThePublicAndTheOperatorsIsRefusedAtTheStart() {
        var environment = new MockEnvironment()
                .withProperty("server.port", "8080")
                .withProperty("management.server.port", "8080");

        assertThatThrownBy(() -> PublicHealth.refuseOnePortForBoth(environment))
                .hasMessageContaining("it must differ from PORT");
    }
}
