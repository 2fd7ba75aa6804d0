package [=package].core.web;

import java.time.Instant;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import [=package].ServiceClient;
import [=package].ServiceClient.Answer;
import [=package].ServiceTest;
import [=package].core.errors.CoreError;
import [=package].core.errors.ProblemException;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ServiceTest
class PageTest {

    @Autowired
    ServiceClient service;

    @Autowired
    Cursors cursors;

    record Position(Instant createdAt, long id) {}

    @Test
    void aPageWithMoreBehindItPointsBehindItsLastRow() {
        Page<String> page =
                Page.of(List.of(1, 2, 3), new PageQuery(2, null), row -> "after-" + row, row -> "row " + row);

        assertThat(page).isEqualTo(new Page<>(List.of("row 1", "row 2"), "after-2"));
    }

    @Test
    void theLastPagePointsNowhere() {
        Page<Integer> page = Page.of(List.of(1, 2), new PageQuery(2, null), row -> "after-" + row, row -> row);

        assertThat(page).isEqualTo(new Page<>(List.of(1, 2), null));
    }

    @Test
    void aCursorBringsThePositionBack() {
        Position position = new Position(Instant.parse("2026-02-03T04:05:06.123456Z"), 7);

        assertThat(cursors.decode(cursors.encode(position), Position.class)).contains(position);
    }

    @Test
    void noCursorIsTheFirstPage() {
        assertThat(cursors.decode(null, Position.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "{}",
                "{\"createdAt\":\"2026-02-03T04:05:06Z\"}",
                "{\"createdAt\":null,\"id\":7}",
                "{\"createdAt\":\"yesterday\",\"id\":7}",
                "{\"createdAt\":\"2026-02-03T04:05:06Z\",\"id\":7,\"more\":1}",
                "{\"createdAt\":\"2026-02-03T04:05:06Z\",\"id\":7} and more"
            })
    void aCursorThatHoldsAnythingElseIsRefused(String json) {
        String cursor = Base64.getUrlEncoder().encodeToString(json.getBytes(UTF_8));

        assertThatThrownBy(() -> cursors.decode(cursor, Position.class))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.error()).isEqualTo(CoreError.INVALID_CURSOR));
    }

    @Test
    void aCursorThatIsNotEvenEncodedIsRefused() {
        assertThatThrownBy(() -> cursors.decode("%%%", Position.class)).isInstanceOf(ProblemException.class);
    }

    @Test
    void aListHasTwentyItemsUnlessAskedForMore() {
        assertThat(service.get("/api/v1/samples").send().text("/items/0")).isEqualTo("limit 20");
        assertThat(service.get("/api/v1/samples?limit=100").send().text("/items/0"))
                .isEqualTo("limit 100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "many"})
    void aLimitOutOfBoundsIsRefused(String limit) {
        Answer answer = service.get("/api/v1/samples?limit=" + limit).send();

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo("limit");
    }
}
