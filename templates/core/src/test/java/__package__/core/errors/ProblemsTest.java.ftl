package [=package].core.errors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import [=package].ServiceClient;
import [=package].ServiceClient.Answer;
import [=package].ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

import static [=package].core.errors.ProblemAssert.assertProblem;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class ProblemsTest {

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

    @Test
    void aRefusalFromWithinAControllerAsksForCredentials() {
        Answer answer = service.get("/api/v1/samples/refusal").send();

        assertProblem(answer, 401, "access.unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).isNotBlank();
        assertThat(answer.body()).doesNotContain("inside");
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
    void aModuleNamesTheFieldsItFoundAtFault() {
        Answer answer = service.get("/api/v1/samples/taken").send();

        assertProblem(answer, 409, "samples.already_paid");
        assertThat(answer.text("/errors/0/field")).isEqualTo("number");
        assertThat(answer.text("/errors/0/code")).isEqualTo("taken");
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
    void aQueryThatCannotBeDecodedIsMalformedAndNotQuoted(CapturedOutput log) {
        Answer answer = service.get("/api/v1/samples?limit=1&code=a-secret%ff").send();

        assertProblem(answer, 400, "request.malformed");
        assertThat(answer.body() + log).doesNotContain("a-secret");
    }

    @Test
    void anOutageAsksToTryAgain() {
        Answer answer = service.get("/api/v1/samples/outage").send();

        assertProblem(answer, 503, "server.unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.body()).doesNotContain("db.internal");
    }

    @Test
    void whoChangesWhatHasChangedMeanwhileIsAskedToReadItAgain() {
        Answer answer = service.get("/api/v1/samples/lost-update").send();

        assertProblem(answer, 412, "request.version_outdated");
        assertThat(answer.body()).doesNotContain("a text from inside");
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
}
