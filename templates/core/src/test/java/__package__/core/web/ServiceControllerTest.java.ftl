package [=package].core.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import [=package].ServiceClient;
import [=package].ServiceClient.Answer;
import [=package].ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class ServiceControllerTest {

    @Autowired
    ServiceClient service;

    @Value("${spring.application.name}")
    String name;

    @Test
    void tellsTheServicesNameAndVersion() {
        Answer answer = service.get("/api/v1/service").send();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/name")).isEqualTo(name);
        assertThat(answer.text("/version")).matches("\\d+\\.\\d+\\.\\d+.*");
    }
}
