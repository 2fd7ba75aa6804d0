package [=package].user.routes;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import [=package].ServiceClient;
import [=package].ServiceClient.Answer;
import [=package].ServiceTest;
import [=package].user.People;
import [=package].user.People.Person;
import [=package].user.Users;
import [=package].user.services.provider.UserDirectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class DepartureTest {

    private static final String ME = "/api/v1/users/me";

    @Autowired
    ServiceClient service;

    @Autowired
    People.Crowd people;

    @Autowired
    Users users;

    @Autowired
    UserDirectory directory;

    @Autowired
    JdbcClient database;

    @Test
    void whoLeavesIsGoneHereAndAtTheProvider() {
        Person ada = people.somebody();
        UUID id = id(ada);

        assertThat(leave(ada).status()).isEqualTo(204);

        assertThat(users.find(id)).isEmpty();
        await().untilAsserted(() -> assertThat(directory.find(ada.subject())).isEmpty());
        assertThat(people.events(id)).containsExactly("user.registered", "user.deleted");
        assertThatThrownBy(() -> people.signIn(ada.email())).hasMessageContaining("INVALID_CREDENTIALS");
    }

    @Test
    void aTokenThatStillLivesOpensNothingAndMakesNobodyAnew() {
        Person ada = people.somebody();
        UUID id = id(ada);
        leave(ada);

        assertThat(service.get(ME).header("Authorization", ada.bearer()).send().status())
                .isEqualTo(401);
        assertThat(leave(ada).status()).isEqualTo(401);
        assertThat(database.sql("select id from users where subject = :subject")
                        .param("subject", ada.subject())
                        .query(UUID.class)
                        .list())
                .containsExactly(id);
    }

    @Test
    void whoComesBackIsSomebodyNew() {
        Person ada = people.somebody();
        UUID before = id(ada);
        leave(ada);
        await().untilAsserted(() -> assertThat(directory.find(ada.subject())).isEmpty());

        Person again = people.somebody(ada.email());

        assertThat(id(again)).isNotEqualTo(before);
    }

    @Test
    void nothingPersonalIsLeftBehindAnywhere(CapturedOutput output) {
        Person ada = people.somebody();
        UUID id = id(ada);
        service.call("PATCH", ME)
                .header("Authorization", ada.bearer())
                .json("{\"displayName\": \"Countess " + id + "\"}")
                .send();
        leave(ada);
        await().untilAsserted(() -> assertThat(directory.find(ada.subject())).isEmpty());

        for (String table : List.of("users", "event_outbox", "scheduled_tasks", "task_dead_letters")) {
            assertThat(database.sql("select cast(t as text) from " + table + " t")
                            .query(String.class)
                            .list())
                    .as(table)
                    .noneMatch(row -> row.contains(ada.email()) || row.contains("Countess " + id));
        }
        assertThat(output).doesNotContain(ada.email()).doesNotContain("Countess " + id);
    }

    private UUID id(Person person) {
        return UUID.fromString(
                service.get(ME).header("Authorization", person.bearer()).send().text("/id"));
    }

    private Answer leave(Person person) {
        return service.call("DELETE", ME)
                .header("Authorization", person.bearer())
                .send();
    }
}
