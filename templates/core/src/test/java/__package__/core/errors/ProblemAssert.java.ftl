package [=package].core.errors;

import [=package].ServiceClient.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every problem. */
final class ProblemAssert {

    private ProblemAssert() {}

    static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().at("/status").asInt()).isEqualTo(status);
        assertThat(answer.text("/code")).isEqualTo(code);
        assertThat(answer.text("/traceId")).matches("[0-9a-f]{32}");
        assertThat(answer.header("X-Request-Id")).isNotBlank();
    }
}
