package [=package].core.errors;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import [=package].ServiceClient;
import [=package].ServiceClient.Answer;
import [=package].ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

import static [=package].core.errors.ProblemAssert.assertProblem;

@ServiceTest
class RefusedRequestsTest {

    private static final String VALID = "{\"customer\":\"c1\",\"pieces\":1,\"address\":{\"city\":\"Ulm\"}}";

    @Autowired
    ServiceClient service;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nowhere", "/api/v1/nowhere", "/index.html", "/webjars/swagger-ui/index.html"})
    void unknownRoutesAreProblems(String path) {
        assertProblem(service.get(path).send(), 404, "request.not_found");
    }

    @Test
    void browsersGetProblemsToo() {
        assertProblem(service.get("/nowhere").header("Accept", "text/html").send(), 404, "request.not_found");
    }

    @Test
    void aWrongMethodIsToldTheRightOnes() {
        Answer answer = service.call("DELETE", "/api/v1/service").send();

        assertProblem(answer, 405, "request.method_not_allowed");
        assertThat(answer.header("Allow")).contains("GET");
    }

    @Test
    void anUnsupportedMediaTypeIsAProblem() {
        Answer answer = service.post("/api/v1/samples")
                .header("Content-Type", "application/xml")
                .send();

        assertProblem(answer, 415, "request.unsupported_media_type");
    }

    @Test
    void anUnacceptableMediaTypeIsAProblemAllTheSame() {
        Answer answer = service.post("/api/v1/samples")
                .json(VALID)
                .header("Accept", "application/xml")
                .send();

        assertProblem(answer, 406, "request.not_acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"customer\":", "", "[]", "null"})
    void aBodyThatCannotBeReadIsAProblem(String body) {
        assertProblem(service.post("/api/v1/samples").json(body).send(), 400, "request.malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/service;x=1", "/api//v1/service", "/api/v1/%2e%2e/service", "/%0a"})
    void aSuspiciousAddressIsAProblem(String path) {
        assertProblem(service.get(path).send(), 400, "request.malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /[ HTTP/1.1", "GET /%zz HTTP/1.1"})
    void aRequestThatTomcatCannotParseIsAProblem(String requestLine) throws IOException {
        assertThat(raw(requestLine))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"code\":\"request.malformed\"")
                .doesNotContain("<html", "Tomcat");
    }

    @Test
    void traceIsAProblem() throws IOException {
        assertThat(raw("TRACE / HTTP/1.1"))
                .startsWith("HTTP/1.1 405")
                .contains("\"code\":\"request.method_not_allowed\"");
    }

    private String raw(String requestLine) throws IOException {
        try (Socket socket = new Socket("localhost", service.port())) {
            String request = requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
