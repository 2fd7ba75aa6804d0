package [=package].core.ratelimit;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import [=package].ServiceClient;
import [=package].ServiceClient.Answer;
import [=package].ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ServiceTest
class AddressLimitTest {

    @Autowired
    RateLimiter limiter;

    @Autowired
    ServiceClient service;

    @Test
    void anAddressThatAsksTooOftenIsAnsweredWithAProblem() {
        use("203.0.113.7");

        Answer answer = service.get("/api/v1/service")
                .header("X-Forwarded-For", "203.0.113.7")
                .send();

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.text("/code")).isEqualTo("request.rate_limited");
        assertThat(answer.header("Retry-After")).matches("\\d+");
        assertThat(answer.header("Strict-Transport-Security")).isNotBlank();
    }

    @Test
    void guessingCredentialsCounts() {
        use("203.0.113.8");

        Answer answer = service.get("/api/v1/admin/samples")
                .header("X-Forwarded-For", "203.0.113.8")
                .header("X-Admin-Api-Key", "a guess")
                .send();

        assertThat(answer.status()).isEqualTo(429);
    }

    @Test
    void probesAreNeverRefused() {
        use("203.0.113.9");

        assertThat(service.get("/actuator/health/liveness")
                        .header("X-Forwarded-For", "203.0.113.9")
                        .send()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aClientCannotEscapeByInventingProxies() {
        use("203.0.113.10");

        assertThat(service.get("/api/v1/service")
                        .header("X-Forwarded-For", "198.51.100.1, 203.0.113.10")
                        .send()
                        .status())
                .isEqualTo(429);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "many", "1.5", "10000000000"})
    void aLimitThatIsNoneIsRefusedAtTheStart(String limit) {
        assertThatThrownBy(() -> RequestsPerMinute.valueOf(limit)).hasMessageStartingWith("is not a number from 1 on");
    }

    /** A bucket keeps the limit it was made with: made with a limit of one, the address has nothing left. */
    private void use(String address) {
        RateLimitPolicy oneOnly =
                new RateLimitPolicy("address", 1, Duration.ofMinutes(1), RateLimitPolicy.Outage.ALLOW);
        limiter.require(oneOnly, ClientNetwork.of(address));
    }
}
