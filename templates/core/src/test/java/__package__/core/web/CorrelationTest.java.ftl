package [=package].core.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import [=package].ServiceClient;
import [=package].ServiceClient.Answer;
import [=package].ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class CorrelationTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String CALLERS_SPAN = "00f067aa0ba902b7";

    @Autowired
    ServiceClient service;

    @Test
    void aCallersTraceGoesOnUnderASpanOfItsOwn() {
        Answer answer = service.get("/api/v1/service")
                .header("traceparent", "00-" + TRACE + "-" + CALLERS_SPAN + "-01")
                .send();

        assertThat(answer.header("traceparent"))
                .matches("00-" + TRACE + "-[0-9a-f]{16}-01")
                .doesNotContain(CALLERS_SPAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "nonsense"
            })
    void aMalformedTraceIsReplaced(String traceparent) {
        Answer answer = service.get("/api/v1/service")
                .header("traceparent", traceparent)
                .send();

        assertThat(answer.header("traceparent"))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00")
                .doesNotContain(TRACE, "00000000000000000000000000000000");
    }

    @Test
    void aSafeRequestIdIsKept() {
        Answer answer = service.get("/api/v1/service")
                .header("X-Request-Id", "order-7_a.B")
                .send();

        assertThat(answer.header("X-Request-Id")).isEqualTo("order-7_a.B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "with blank",
                "<script>",
                "a=b",
                "12345678901234567890123456789012345678901234567890123456789012345"
            })
    void anUnsafeRequestIdIsReplaced(String requestId) {
        Answer answer =
                service.get("/api/v1/service").header("X-Request-Id", requestId).send();

        assertThat(answer.header("X-Request-Id")).matches("[0-9a-f-]{36}");
    }

    @Test
    void theLogHasOneLineAboutEachRequestWithItsCorrelation(CapturedOutput output) {
        service.get("/api/v1/service?token=hidden")
                .header("traceparent", "00-" + TRACE + "-" + CALLERS_SPAN + "-01")
                .header("X-Request-Id", "a-line-of-its-own")
                .send();

        assertThat(output.getOut().lines().filter(line -> line.contains("a-line-of-its-own")))
                .singleElement()
                .asString()
                .contains("\"trace\":{\"id\":\"" + TRACE + "\"", "GET /api/v1/service answered with 200")
                .contains("\"status_code\":200", "\"path\":\"/api/v1/service\"")
                .doesNotContain("hidden");
    }

    @Test
    void anErrorIsLoggedUnderTheTraceTheClientWasGiven(CapturedOutput output) {
        Answer answer = service.get("/api/v1/samples/bug?text=findme").send();

        assertThat(output.getOut().lines().filter(line -> line.contains("findme")))
                .isNotEmpty()
                .allMatch(line -> line.contains(answer.text("/traceId")));
    }
}
