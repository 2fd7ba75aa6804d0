package [=package].core.errors;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import [=package].ServiceClient;
import [=package].ServiceClient.Answer;
import [=package].ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class ProblemsTest {

    private static final String VALID = "{\"customer\":\"c1\",\"pieces\":1,\"address\":{\"city\":\"Ulm\"}}";

    @Autowired
    ServiceClient service;

    @Test
    void everyMemberOfAProblemIsThere() {
        Answer answer = service.get("/nowhere?secret=1")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .send();

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().properties())
                .extracting(member -> member.getKey() + "=" + member.getValue().asString())
                .containsExactly(
                        "type=urn:problem-type:request.not_found",
                        "title=Nothing is here",
                        "status=404",
                        "detail=No endpoint GET /nowhere.",
                        "instance=/nowhere",
                        "code=request.not_found",
                        "traceId=0af7651916cd43dd8448eb211c80319c");
    }

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

    @Test
    void eachInvalidFieldOfABodyIsNamed() {
        Answer answer = service.post("/api/v1/samples")
                .json("{\"customer\":\" \",\"pieces\":11,\"address\":{}}")
                .send();

        assertProblem(answer, 400, "request.invalid");
        assertThat(answer.json().at("/errors").values())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "{\"field\":\"customer\",\"code\":\"not_blank\",\"message\":\"must not be blank\"}",
                        "{\"field\":\"pieces\",\"code\":\"max\",\"message\":\"must be less than or equal to 10\"}",
                        "{\"field\":\"address.city\",\"code\":\"not_blank\",\"message\":\"must not be blank\"}");
    }

    @Test
    void aFieldOfTheWrongTypeIsNamedWithoutNamingClasses() {
        Answer answer = service.post("/api/v1/samples")
                .json("{\"customer\":\"c1\",\"pieces\":\"many\",\"address\":{\"city\":\"Ulm\"}}")
                .send();

        assertProblem(answer, 400, "request.invalid");
        assertThat(answer.json().at("/errors").toString())
                .isEqualTo("[{\"field\":\"pieces\",\"code\":\"type_mismatch\",\"message\":\"has the wrong type\"}]");
        assertThat(answer.body()).doesNotContain("java", "jackson", "Order");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"orders":[{"customer":"c","pieces":"x"}]}                             | orders[0].pieces       | type_mismatch
            {"orders":[{"customer":"c","pieces":1,"address":{"city":""}}]}         | orders[0].address.city | not_blank
            {"orders":[]}                                                          | filled                 | assert_true
            {}                                                                     | orders                 | not_null
            """)
    void fieldsAreNamedByTheirPath(String body, String field, String code) {
        Answer answer = service.post("/api/v1/samples/batch").json(body).send();

        assertProblem(answer, 400, "request.invalid");
        assertThat(answer.text("/errors/0/field")).isEqualTo(field);
        assertThat(answer.text("/errors/0/code")).isEqualTo(code);
    }

    @Test
    void aRefusalFromWithinAControllerAsksForCredentials() {
        Answer answer = service.get("/api/v1/samples/refusal").send();

        assertProblem(answer, 401, "access.unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).isNotBlank();
        assertThat(answer.body()).doesNotContain("inside");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/samples/numbers",
                "/api/v1/samples/numbers?number=x",
                "/api/v1/samples/numbers?number=11"
            })
    void anInvalidParameterIsNamed(String path) {
        Answer answer = service.get(path).header("X-Sample", "1").send();

        assertProblem(answer, 400, "request.invalid");
        assertThat(answer.text("/errors/0/field")).isEqualTo("number");
        assertThat(answer.text("/errors/0/code")).isIn("missing", "type_mismatch", "max");
    }

    @Test
    void aMissingHeaderIsNamed() {
        Answer answer = service.get("/api/v1/samples/numbers?number=1").send();

        assertProblem(answer, 400, "request.invalid");
        assertThat(answer.text("/errors/0/field")).isEqualTo("X-Sample");
    }

    @Test
    void textsDoNotDependOnTheLanguageOfTheBrowser() {
        Answer answer = service.post("/api/v1/samples")
                .json("{\"customer\":\"\",\"pieces\":1,\"address\":{\"city\":\"Ulm\"}}")
                .header("Accept-Language", "de")
                .send();

        assertThat(answer.text("/errors/0/message")).isEqualTo("must not be blank");
    }

    @Test
    void aModuleAnswersWithErrorsOfItsOwn() {
        Answer answer = service.get("/api/v1/samples/paid").send();

        assertProblem(answer, 409, "samples.already_paid");
        assertThat(answer.text("/title")).isEqualTo("The order is paid already");
        assertThat(answer.text("/detail")).isEqualTo("Order 7 was paid at noon.");
        assertThat(answer.header("X-Paid-At")).isEqualTo("noon");
    }

    @Test
    void aStatusWithoutACodeOfItsOwnIsKept() {
        assertProblem(service.get("/api/v1/samples/teapot").send(), 418, "request.refused");
    }

    @Test
    void aBugTellsNothingOfWhatHappenedInside() {
        Answer answer = service.get("/api/v1/samples/bug").send();

        assertProblem(answer, 500, "server.internal");
        assertThat(answer.body()).doesNotContain("inside", "Exception", "java");
    }

    @Test
    void anOutageAsksToTryAgain() {
        Answer answer = service.get("/api/v1/samples/outage").send();

        assertProblem(answer, 503, "server.unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.body()).doesNotContain("db.internal");
    }

    @Test
    void anAnswerThatIsUnderWayIsNotMixedWithAProblem() {
        Answer answer = service.get("/api/v1/samples/halfway").send();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("half of it");
    }

    @Test
    void errorsOfTheServletContainerAreProblems() {
        Answer answer = service.get("/api/v1/samples/container-error").send();

        assertProblem(answer, 410, "request.refused");
        assertThat(answer.text("/instance")).isEqualTo("/api/v1/samples/container-error");
        assertThat(answer.body()).doesNotContain("inside");
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

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().at("/status").asInt()).isEqualTo(status);
        assertThat(answer.text("/code")).isEqualTo(code);
        assertThat(answer.text("/traceId")).matches("[0-9a-f]{32}");
        assertThat(answer.header("X-Request-Id")).isNotBlank();
    }
}
