package [=package].core.errors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import [=package].ServiceClient;
import [=package].ServiceClient.Answer;
import [=package].ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

import static [=package].core.errors.ProblemAssert.assertProblem;

@ServiceTest
class InvalidFieldsTest {

    @Autowired
    ServiceClient service;

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
}
