package [=package].core.tasks;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import [=package].ServiceTest;
import [=package].core.tasks.SampleTasks.Fragile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@ServiceTest
class DeadLettersTest {

    private static final String PATH = "/api/v1/admin/tasks/dead-letters";

    @Autowired
    MockMvc http;

    @Autowired
    Tasks tasks;

    @Autowired
    SampleTasks samples;

    @Autowired
    DeadLetters letters;

    final String key = UUID.randomUUID().toString();

    @Test
    void areForOperatorsAlone() throws Exception {
        http.perform(get(PATH)).andExpect(status().isUnauthorized());
        http.perform(post(PATH + "/1/replay")).andExpect(status().isUnauthorized());
        http.perform(delete(PATH + "/1")).andExpect(status().isUnauthorized());
    }

    @Test
    void areListedNewestFirstPageByPage() throws Exception {
        DeadLetter older = letters.save(letter("sample.fragile"));
        DeadLetter newer = letters.save(letter("sample.fragile"));

        http.perform(asOperator(get(PATH).param("limit", "1")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.next").isNotEmpty());
        assertThat(letters.before(newer.id(), 1)).extracting(DeadLetter::id).containsExactly(older.id());
    }

    @Test
    void areRunAgainUnderTheirOldIdWhenReplayed() throws Exception {
        UUID id = tasks.enqueue(new Fragile(key, 3));
        await().untilAsserted(() -> assertThat(find(id)).isNotNull());

        http.perform(asOperator(post(PATH + "/" + find(id).id() + "/replay"))).andExpect(status().isAccepted());

        await().untilAsserted(() ->
                assertThat(samples.attempts).filteredOn(key::equals).hasSize(4));
        assertThat(find(id)).isNull();
    }

    @Test
    void areReplayedOnce() throws Exception {
        DeadLetter letter = letters.save(letter("sample.greet"));

        http.perform(asOperator(post(PATH + "/" + letter.id() + "/replay"))).andExpect(status().isAccepted());
        http.perform(asOperator(post(PATH + "/" + letter.id() + "/replay")))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("tasks.unknown_dead_letter"));
    }

    @Test
    void stayWhenTheirTaskIsNoLongerDeclared() throws Exception {
        DeadLetter letter = letters.save(letter("sample.retired"));

        http.perform(asOperator(post(PATH + "/" + letter.id() + "/replay")))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("tasks.no_longer_declared"));
        assertThat(letters.existsById(letter.id())).isTrue();
    }

    @Test
    void areForgottenWhenDeleted() throws Exception {
        DeadLetter letter = letters.save(letter("sample.fragile"));

        http.perform(asOperator(delete(PATH + "/" + letter.id()))).andExpect(status().isNoContent());
        http.perform(asOperator(delete(PATH + "/" + letter.id()))).andExpect(status().isNotFound());
    }

    private DeadLetter letter(String task) {
        return new DeadLetter(null, task, UUID.randomUUID(), "{\"name\":\"" + key + "\"}", "boom", 3, Instant.now());
    }

    private DeadLetter find(UUID id) {
        return letters.findAll().stream()
                .filter(letter -> letter.taskId().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static MockHttpServletRequestBuilder asOperator(MockHttpServletRequestBuilder request) {
        return request.header("X-Admin-Api-Key", ServiceTest.OPERATOR_KEY);
    }
}
