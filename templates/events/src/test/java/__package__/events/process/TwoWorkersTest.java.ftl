package [=package].events.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import [=package].ServiceTest;
import [=package].events.Events;
import [=package].events.process.Steps.Effect;
import [=package].events.process.Steps.Step;
import [=package].process.ServiceProcess;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ServiceTest
class TwoWorkersTest {

    private static final int KEYS = 50;
    private static final int STEPS_PER_KEY = 200;
    private static final int ALL = KEYS * STEPS_PER_KEY;
    private static final int AT_A_TIME = 10;

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

    final String run = UUID.randomUUID().toString();

    @Test
    void shareTheWorkAndLoseNothingWhenOneIsStoppedInTheMiddle() throws Exception {
        database.sql("create table process_ticks (second timestamp with time zone, process bigint)")
                .update();
        database.sql("create table process_workers (process bigint)").update();
        ownWorker.begin();
        try (var first = Worker.start(folder.resolve("first"), TickingWorker.class);
                var second = Worker.start(folder.resolve("second"), TickingWorker.class)) {
            await().until(() -> workersUp() == 2);
            publish(0, STEPS_PER_KEY / 2);
            await().until(() -> workersAtWork() == 2);
            publish(STEPS_PER_KEY / 2, STEPS_PER_KEY);

            assertThat(effects()).isLessThan(ALL);
            first.terminate();
            assertThat(first.exitCode()).as(first.text()).isEqualTo(128 + 15);

            await().until(() -> effects() >= ALL);
            await().until(() -> ticksOf(second) > 1);
            assertThat(first.text() + second.text()).doesNotContain("ERROR").doesNotContain("WARN");
        } finally {
            ownWorker.end();
        }

        List<Integer> inOrder = IntStream.range(0, STEPS_PER_KEY).boxed().toList();
        assertThat(stepsByKey())
                .hasSize(KEYS)
                .allSatisfy((key, steps) -> assertThat(steps).isEqualTo(inOrder));
        assertThat(secondsWithTwoTicks()).isZero();
    }

    private void publish(int from, int to) {
        for (int start = from; start < to; start += AT_A_TIME) {
            int first = start;
            transaction.executeWithoutResult(status -> IntStream.range(first, first + AT_A_TIME)
                    .forEach(step ->
                            IntStream.range(0, KEYS).forEach(key -> events.publish(new Step(run + "-" + key, step)))));
        }
    }

    private int effects() {
        return Steps.count(database, run);
    }

    private Map<String, List<Integer>> stepsByKey() {
        return Steps.effects(database, run).stream()
                .collect(groupingBy(Effect::key, mapping(Effect::number, toList())));
    }

    private int workersUp() {
        return database.sql("select count(*) from process_workers")
                .query(Integer.class)
                .single();
    }

    private int workersAtWork() {
        return database.sql("select count(distinct process) from process_effects where key like :prefix")
                .param("prefix", run + "%")
                .query(Integer.class)
                .single();
    }

    private int ticksOf(ServiceProcess worker) {
        return database.sql("select count(*) from process_ticks where process = :process")
                .param("process", worker.process().pid())
                .query(Integer.class)
                .single();
    }

    private int secondsWithTwoTicks() {
        return database.sql("""
                        select count(*) from (
                            select second from process_ticks group by second having count(*) > 1) as twice
                        """).query(Integer.class).single();
    }
}
