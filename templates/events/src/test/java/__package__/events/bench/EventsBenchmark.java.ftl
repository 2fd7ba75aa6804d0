package [=package].events.bench;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionOperations;
import redis.clients.jedis.RedisClient;

import [=package].core.tasks.Tasks;
import [=package].embedded.TestServers;
import [=package].events.Events;
import [=package].events.bench.BenchBeans.Measure;
import [=package].events.bench.BenchBeans.Measured;
import [=package].events.bench.BenchBeans.MeasuredTask;

/** Measures this machine: the servers, whoever publishes and the one worker share its cores. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=0", "LOG_LEVEL=warn"})
@ContextConfiguration(initializers = TestServers.class)
@Import(BenchBeans.class)
class EventsBenchmark {

    private static final int KEYS = 1_000;
    private static final int PUBLISHERS = 4;

    @Autowired
    Events events;

    @Autowired
    Tasks tasks;

    @Autowired
    Measure measure;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    RedisClient redis;

    @Test
    void run() throws Exception {
        tell("PostgreSQL", "fsync " + setting("fsync") + ", synchronous_commit " + setting("synchronous_commit"));
        publish(20_000, 50);
        String payload = database.sql("select envelope from event_outbox limit 1")
                .query(String.class)
                .single();
        new PlainStream(redis).run(50_000, payload);

        tell(
                "Plain XADD and XREADGROUP",
                new PlainStream(redis).run(200_000, payload).rate());
        tell("Events, 50 in a transaction", publish(100_000, 50).rate());
        tell("Events, 1 in a transaction", publish(20_000, 1).rate());
        Measurement paced = paced(5_000, 500, this::publishOne);
        tell("Events, 500 a second offered", paced.rate() + ", " + paced.delays());
        tell("Tasks, 50 in a transaction", enqueue(5_000).rate());
        Measurement pacedTasks = paced(1_000, 100, () -> tasks.enqueue(new MeasuredTask(System.nanoTime())));
        tell("Tasks, 100 a second offered", pacedTasks.rate() + ", " + pacedTasks.delays());
    }

    /** From the first call of publish to the subscriber's last call. */
    private Measurement publish(int count, int atATime) throws InterruptedException {
        Measurement measurement = measure.begin(count);
        ExecutorService publishers = Executors.newFixedThreadPool(PUBLISHERS);
        for (int first = 0; first < count; first += atATime) {
            int from = first;
            publishers.execute(() -> transaction.executeWithoutResult(status -> {
                for (int number = from; number < from + atATime; number++) {
                    events.publish(new Measured("key-" + number % KEYS, System.nanoTime()));
                }
            }));
        }
        publishers.shutdown();
        publishers.awaitTermination(5, TimeUnit.MINUTES);
        return measurement.awaitAll();
    }

    private void publishOne() {
        transaction.executeWithoutResult(status -> events.publish(new Measured("one", System.nanoTime())));
    }

    private Measurement enqueue(int count) {
        Measurement measurement = measure.begin(count);
        for (int first = 0; first < count; first += 50) {
            transaction.executeWithoutResult(status -> {
                for (int i = 0; i < 50; i++) {
                    tasks.enqueue(new MeasuredTask(System.nanoTime()));
                }
            });
        }
        return measurement.awaitAll();
    }

    private Measurement paced(int count, int aSecond, Runnable work) {
        Measurement measurement = measure.begin(count);
        long next = System.nanoTime();
        for (int i = 0; i < count; i++) {
            work.run();
            next += TimeUnit.SECONDS.toNanos(1) / aSecond;
            LockSupport.parkNanos(next - System.nanoTime());
        }
        return measurement.awaitAll();
    }

    private String setting(String name) {
        return database.sql("select current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }

    private static void tell(String what, String result) {
        System.out.printf("%-30s %s%n", what, result);
    }
}
