package [=package].core.logging;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.json.JsonMapper;

import [=package].ServiceClient;
import [=package].ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Sends secrets to a route that logs whatever it gets, and looks for them in the log. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class CanaryTest {

    @Autowired
    ServiceClient service;

    @Test
    void noSecretReachesTheLogHoweverCarelessTheCode(CapturedOutput output) {
        service.post("/api/v1/samples/careless?code=canary01&token=canary02")
                .header("X-Request-Id", "canary-test")
                .header("Authorization", "Basic canary03")
                .header("apikey", "canary04")
                .header("Cookie", "session=canary05; other=canary06")
                .header("X-Webhook-Signature", "t=1,v1=canary07")
                .json("""
                        {"email": "canary08@example.com", "password": "canary09", "otp": "canary10",
                         "token_hash": "canary11", "code": "canary12", "code_verifier": "canary13",
                         "refresh_token": "canary14", "client_secret": "canary15",
                         "keys": ["sk_test_canary16", "whsec_canary17", "sb_secret_canary18"],
                         "next": "https://app.example.com/callback?state=canary19"}""")
                .send();

        assertThat(output.getOut())
                .contains("canary-test", "Key and value", "With an exception", "careless answered with 200")
                .doesNotContainPattern("canary\\d\\d");
    }

    @Test
    void productionLogsAreOneJsonDocumentALine(CapturedOutput output) {
        service.get("/api/v1/samples/bug?text=first%0Asecond").send();

        assertThat(output.getOut().lines().filter(line -> line.contains("second")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(new JsonMapper()
                                .readTree(line)
                                .at("/ecs/version")
                                .asString())
                        .isNotEmpty());
    }
}
