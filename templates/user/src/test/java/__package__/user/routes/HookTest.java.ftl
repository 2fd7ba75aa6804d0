package [=package].user.routes;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import [=package].ServiceClient;
import [=package].ServiceClient.Answer;
import [=package].ServiceTest;
import [=package].user.People;
import [=package].user.People.Person;
import [=package].user.services.provider.UserDirectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ServiceTest
class HookTest {

    private static final String HOOK = "/api/v1/hooks/auth";
    private static final String SECRET = "whsec_YW4gb2xkIGtleSwgMjQgYnl0ZXMgbG9uZw==";

    @Autowired
    ServiceClient service;

    @Autowired
    People.Crowd people;

    @Autowired
    UserDirectory directory;

    @Autowired
    JdbcClient database;

    final String message = "msg_" + UUID.randomUUID();

    @Test
    void aSignedMessageBringsTheRowUpToDate() {
        Person ada = people.somebody();
        UUID id = id(ada);
        directory.ban(ada.subject(), Duration.ofHours(1));

        Answer taken = send("{\"metadata\": {}, \"user\": {\"id\": \"" + ada.subject() + "\"}}");

        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.body()).isEqualTo("{}");
        await().untilAsserted(() -> assertThat(isBanned(id)).isTrue());
    }

    @Test
    void aMessageAboutAnAccountThatIsGoneEmptiesTheRow() {
        Person ada = people.somebody();
        UUID id = id(ada);
        directory.delete(ada.subject());

        send("{\"type\": \"DELETE\", \"schema\": \"auth\", \"table\": \"users\", \"old_record\": {\"id\": \""
                + ada.subject() + "\"}}");

        await().untilAsserted(() -> assertThat(people.events(id)).containsExactly("user.registered", "user.deleted"));
    }

    /** Whatever it says: only what the provider answers counts. */
    @Test
    void aMessageIsNotBelieved() {
        Person ada = people.somebody();
        UUID id = id(ada);

        send("{\"type\": \"DELETE\", \"schema\": \"auth\", \"table\": \"users\", \"old_record\": {\"id\": \""
                + ada.subject() + "\"}}");

        await().untilAsserted(() -> assertThat(waiting("user.check-account")).isZero());
        assertThat(people.events(id)).containsExactly("user.registered");
    }

    @Test
    void aMessageThatComesTwiceCountsOnce() throws Exception {
        Person ada = people.somebody();
        UUID id = id(ada);
        String body = "{\"user\": {\"id\": \"" + ada.subject() + "\"}}";
        assertThat(send(body).status()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(waiting("user.check-account")).isZero());
        directory.ban(ada.subject(), Duration.ofHours(1));

        assertThat(send(body).status()).isEqualTo(200);

        assertThat(waiting("user.check-account")).isZero();
        assertThat(isBanned(id)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "{\"something\": \"else\"}", "{\"user\": {\"id\": \"nobody-of-ours\"}}"})
    void aMessageThatSaysNothingToUsIsTakenAndForgotten(String body) {
        assertThat(send(body).status()).isEqualTo(200);
    }

    @Test
    void aMessageWithoutTheRightSignatureIsRefused() throws Exception {
        String body = "{\"user\": {\"id\": \"x\"}}";
        long now = Instant.now().getEpochSecond();
        String signature = new Webhook(SECRET).sign(message, now, body);

        assertThat(service.post(HOOK).json(body).send().status()).isEqualTo(401);
        Answer changed = service.post(HOOK)
                .header("webhook-id", message)
                .header("webhook-timestamp", Long.toString(now))
                .header("webhook-signature", signature)
                .json(body.replace("x", "y"))
                .send();
        assertThat(changed.status()).isEqualTo(401);
        assertThat(changed.text("/code")).isEqualTo("auth.hook_refused");
        assertThat(changed.header("WWW-Authenticate")).isNotNull();
    }

    @Test
    void aMessageOfMoreThanOneMegabyteIsNotRead() {
        assertThat(send("{\"user\": \"" + "x".repeat(1024 * 1024) + "\"}").status())
                .isEqualTo(413);
    }

    @Test
    void theKindOfContentDoesNotMatter() throws Exception {
        long now = Instant.now().getEpochSecond();

        Answer taken = service.post(HOOK)
                .header("webhook-id", message)
                .header("webhook-timestamp", Long.toString(now))
                .header("webhook-signature", new Webhook(SECRET).sign(message, now, ""))
                .send();

        assertThat(taken.status()).isEqualTo(200);
    }

    private Answer send(String body) {
        try {
            long now = Instant.now().getEpochSecond();
            return service.post(HOOK)
                    .header("webhook-id", message)
                    .header("webhook-timestamp", Long.toString(now))
                    .header("webhook-signature", new Webhook(SECRET).sign(message, now, body))
                    .json(body)
                    .send();
        } catch (EmptyWebhookSecretException | WebhookSigningException e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID id(Person person) {
        UUID id = UUID.fromString(service.get("/api/v1/users/me")
                .header("Authorization", person.bearer())
                .send()
                .text("/id"));
        await().untilAsserted(() -> assertThat(waiting("user.read-account")).isZero());
        return id;
    }

    private boolean isBanned(UUID id) {
        return database.sql("select banned_until is not null from users where id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private long waiting(String task) {
        return database.sql("select count(*) from scheduled_tasks where task_name = :task")
                .param("task", task)
                .query(Long.class)
                .single();
    }
}
