package [=package].core.tasks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import [=package].ServiceTest;
import [=package].core.tasks.SampleTasks.Fragile;
import [=package].core.tasks.SampleTasks.Greet;
import [=package].core.tasks.SampleTasks.Impossible;
import [=package].core.tasks.SampleTasks.Narrow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@ServiceTest
class TasksTest {

    @Autowired
    Tasks tasks;

    @Autowired
    SampleTasks samples;

    @Autowired
    DeadLetters deadLetters;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient database;

    final String key = UUID.randomUUID().toString();

    @Test
    void runsWhatIsEnqueued() throws InterruptedException {
        tasks.enqueue(new Greet(key));

        await().untilAsserted(() -> assertThat(samples.greeted).contains(key));
    }

    @Test
    void runsNothingBeforeItsTime() {
        Instant tomorrow = Instant.now().plusSeconds(86_400);

        UUID id = tasks.schedule(tomorrow, new Greet(key));
        tasks.enqueue(new Greet("after " + key));

        await().untilAsserted(() -> assertThat(samples.greeted).contains("after " + key));
        assertThat(samples.greeted).doesNotContain(key);
        assertThat(isWaiting(id)).isTrue();
    }

    @Test
    void forgetsATaskWhoseTransactionRollsBack() {
        UUID id = transaction.execute(status -> {
            UUID enqueued = tasks.enqueue(new Greet(key));
            status.setRollbackOnly();
            return enqueued;
        });

        assertThat(isWaiting(id)).isFalse();
    }

    @Test
    void startsATaskOnlyWhenItsTransactionCommits() {
        transaction.executeWithoutResult(status -> {
            tasks.enqueue(new Greet(key));
            tasks.enqueue(new Greet("second " + key));
            assertThat(samples.greeted).doesNotContain(key);
        });

        await().untilAsserted(() -> assertThat(samples.greeted).contains(key, "second " + key));
    }

    @Test
    void carriesTheCallersLogContextToTheWorker() {
        MDC.put("requestId", key);
        try {
            tasks.enqueue(new Greet(key));
        } finally {
            MDC.remove("requestId");
        }

        await().untilAsserted(() -> assertThat(samples.contexts).contains(key));
    }

    @Test
    void triesAgainAfterAFailure() {
        tasks.enqueue(new Fragile(key, 2));

        await().untilAsserted(() ->
                assertThat(samples.attempts).filteredOn(key::equals).hasSize(3));
        assertThat(deadLetters.findAll()).noneMatch(letter -> letter.payload().contains(key));
    }

    @Test
    void givesUpAfterTheLastTryAndKeepsADeadLetter() {
        UUID id = tasks.enqueue(new Fragile(key, 99));

        await().untilAsserted(() -> assertThat(deadLetter(id)).isNotNull());
        assertThat(deadLetter(id).attempts()).isEqualTo(3);
        assertThat(deadLetter(id).error()).contains("try 3 of " + key);
        assertThat(isWaiting(id)).isFalse();
    }

    @Test
    void triesAPermanentFailureOnce() {
        UUID id = tasks.enqueue(new Impossible(key));

        await().untilAsserted(() -> assertThat(deadLetter(id)).isNotNull());
        assertThat(samples.attempts).filteredOn(key::equals).hasSize(1);
    }

    @Test
    void makesADeadLetterOfAPayloadThatNoLongerFitsItsType() {
        UUID id = tasks.schedule(Instant.now().plusSeconds(3_600), new Greet(key));
        database.sql("update scheduled_tasks set execution_time = now(), task_data = :data where task_instance = :id")
                .param("data", "{\"payload\":\"[1]\",\"attempts\":0,\"context\":{}}".getBytes(StandardCharsets.UTF_8))
                .param("id", id.toString())
                .update();

        await().untilAsserted(() -> assertThat(deadLetter(id)).isNotNull());
        assertThat(deadLetter(id).payload()).isEqualTo("[1]");
    }

    @Test
    void keepsToTheLimitOfATask() {
        int before = samples.narrowDone.get();
        for (int i = 0; i < 5; i++) {
            tasks.enqueue(new Narrow(key));
        }

        await().untilAsserted(
                        () -> assertThat(samples.narrowDone.get() - before).isEqualTo(5));
        assertThat(samples.mostInside).hasValue(1);
    }

    @Test
    void ticksByTheClockAndWaitsForTheNextTickAfterAFailure() {
        int before = samples.ticks.get();

        await().untilAsserted(() -> assertThat(samples.ticks.get()).isGreaterThan(before + 2));
    }

    @Test
    void refusesAPayloadThatNoTaskIsDeclaredFor() {
        record Unknown(String key) {}

        assertThatThrownBy(() -> tasks.enqueue(new Unknown(key))).hasMessageContaining("No task is declared");
    }

    private boolean isWaiting(UUID id) {
        return database.sql("select count(*) from scheduled_tasks where task_instance = :id")
                        .param("id", id.toString())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private DeadLetter deadLetter(UUID id) {
        return deadLetters.findAll().stream()
                .filter(letter -> letter.taskId().equals(id))
                .findFirst()
                .orElse(null);
    }
}
