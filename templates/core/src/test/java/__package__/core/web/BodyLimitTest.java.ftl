package [=package].core.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import [=package].ServiceClient;
import [=package].ServiceClient.Answer;
import [=package].ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class BodyLimitTest {

    private static final int ONE_MEGABYTE = 1024 * 1024;

    @Autowired
    ServiceClient service;

    @Test
    void takesABodyOfOneMegabyte() {
        Answer answer = service.post("/api/v1/samples/echo")
                .json("x".repeat(ONE_MEGABYTE))
                .send();

        assertThat(answer.body()).isEqualTo("1048576");
    }

    @Test
    void takesABodyOfOneMegabyteInChunks() {
        Answer answer = service.post("/api/v1/samples/echo")
                .jsonInChunks("x".repeat(ONE_MEGABYTE))
                .send();

        assertThat(answer.body()).isEqualTo("1048576");
    }

    @Test
    void refusesABodyOverOneMegabyte() {
        assertTooLarge(service.post("/api/v1/samples/echo")
                .json("x".repeat(ONE_MEGABYTE + 1))
                .send());
    }

    @Test
    void refusesABodyOverOneMegabyteInChunks() {
        assertTooLarge(service.post("/api/v1/samples/echo")
                .jsonInChunks("x".repeat(ONE_MEGABYTE + 1))
                .send());
    }

    @Test
    void refusesALargeDocumentInChunksWhileItIsParsed() {
        String json = "{\"customer\":\"" + "x".repeat(ONE_MEGABYTE) + "\"}";

        assertTooLarge(service.post("/api/v1/samples").jsonInChunks(json).send());
    }

    @Test
    void holdsForTextThatIsReadByTheLine() {
        Answer small =
                service.post("/api/v1/samples/lines").jsonInChunks("one\ntwo\n").send();

        assertThat(small.body()).isEqualTo("2");
        assertTooLarge(service.post("/api/v1/samples/lines")
                .jsonInChunks("line\n".repeat(ONE_MEGABYTE / 4))
                .send());
    }

    private static void assertTooLarge(Answer answer) {
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text("/code")).isEqualTo("request.body_too_large");
        assertThat(answer.text("/detail")).isEqualTo("A body may have 1048576 bytes at most.");
    }
}
