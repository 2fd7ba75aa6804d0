package [=package].events.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import [=package].ServiceTest;
import [=package].events.Events;
import [=package].events.process.DoomedWorker.Moment;
import [=package].events.process.Steps.Effect;
import [=package].events.process.Steps.Step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A worker is killed at the worst moments; another one, that of the tests' own process, comes after it. */
@ServiceTest
class KilledWorkerTest {

    private static final int STEPS = 10;

    @Autowired
    Events events;

    @Autowired
    OwnWorker.Pause ownWorker;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    final String key = UUID.randomUUID().toString();

    @Test
    void leavesEventsInTheOutboxThatItHadNotSent() throws Exception {
        afterADeathAt(Moment.AFTER_THE_COMMIT_BEFORE_THE_STREAM, () -> {
            assertThat(unsent()).isEqualTo(STEPS);
            assertThat(effects()).isZero();
        });

        eachStepIsTakenOnceAndInOrder();
    }

    @Test
    void mayHaveSentEventsThatItDidNotMarkAsSent() throws Exception {
        afterADeathAt(
                Moment.IN_THE_STREAM_NOT_MARKED_SENT, () -> assertThat(unsent()).isEqualTo(STEPS));

        eachStepIsTakenOnceAndInOrder();
    }

    @Test
    void takesBackWhatASubscriberHadDoneByHalf() throws Exception {
        afterADeathAt(
                Moment.IN_THE_MIDDLE_OF_THE_SUBSCRIBER,
                () -> assertThat(effects()).isZero());

        eachStepIsTakenOnceAndInOrder();
    }

    @Test
    void mayNotHaveAcknowledgedWhatASubscriberHasDone() throws Exception {
        afterADeathAt(
                Moment.AFTER_THE_SUBSCRIBERS_COMMIT_NOT_ACKNOWLEDGED,
                () -> assertThat(effects()).isPositive());

        eachStepIsTakenOnceAndInOrder();
    }

    private void afterADeathAt(Moment moment, Runnable assertions) throws Exception {
        Path sign = folder.resolve("sign");
        ownWorker.begin();
        try {
            transaction.executeWithoutResult(
                    status -> IntStream.range(0, STEPS).forEach(i -> events.publish(new Step(key, i))));
            try (var doomed =
                    Worker.start(folder, DoomedWorker.class, "--doom.moment=" + moment, "--doom.sign=" + sign)) {
                await().failFast(() -> !doomed.process().isAlive()).until(() -> Files.exists(sign));
                doomed.kill();
            }
            assertions.run();
        } finally {
            ownWorker.end();
        }
    }

    private void eachStepIsTakenOnceAndInOrder() {
        await().untilAsserted(() -> {
            assertThat(Steps.effects(database, key))
                    .extracting(Effect::number)
                    .containsExactlyElementsOf(IntStream.range(0, STEPS).boxed().toList());
            assertThat(unsent()).isZero();
        });
    }

    private int effects() {
        return Steps.count(database, key);
    }

    private int unsent() {
        return database.sql("select count(*) from event_outbox where key = :key and sent_at is null")
                .param("key", key)
                .query(Integer.class)
                .single();
    }
}
