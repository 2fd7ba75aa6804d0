package [=package].events.services;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class LanesTest {

    final AtomicInteger rounds = new AtomicInteger();
    Lanes lanes;

    @AfterEach
    void stop() throws InterruptedException {
        lanes.stop(Duration.ofSeconds(5));
    }

    @Test
    void runALaneAgainWhileThereIsMore() {
        start(1, lane -> rounds.incrementAndGet() < 5);

        lanes.wake(lane -> true);

        await().untilAsserted(() -> assertThat(rounds).hasValue(5));
    }

    @Test
    void runALaneOnceMoreThatWasWokenMeanwhile() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch woken = new CountDownLatch(1);
        start(1, lane -> {
            running.countDown();
            rounds.incrementAndGet();
            return !awaits(woken);
        });

        lanes.wake(lane -> true);
        running.await();
        lanes.wake(lane -> true);
        lanes.wake(lane -> true);
        woken.countDown();

        await().untilAsserted(() -> assertThat(rounds).hasValue(2));
    }

    @Test
    void keepOneThatHangsFromHoldingUpTheOthers() {
        CountDownLatch end = new CountDownLatch(1);
        start(4, lane -> {
            if (lane.shard() == 0) {
                awaits(end);
            }
            return rounds.incrementAndGet() < 0;
        });

        lanes.wake(lane -> true);

        await().untilAsserted(() -> assertThat(rounds).hasValue(3));
        end.countDown();
        await().untilAsserted(() -> assertThat(rounds).hasValue(4));
    }

    @Test
    void goOnAfterAFailure() {
        start(1, lane -> {
            if (rounds.incrementAndGet() == 1) {
                throw new IllegalStateException("no database");
            }
            return false;
        });

        await().untilAsserted(() -> {
            lanes.wake(lane -> true);
            assertThat(rounds).hasValueGreaterThan(1);
        });
    }

    @Test
    void takeNoMoreTurnsOnceStopped() throws InterruptedException {
        start(1, lane -> rounds.incrementAndGet() > 0);
        lanes.wake(lane -> true);

        lanes.stop(Duration.ofSeconds(5));
        int atTheEnd = rounds.get();
        lanes.wake(lane -> true);

        assertThat(rounds).hasValue(atTheEnd);
    }

    private void start(int shards, Predicate<Lane> round) {
        lanes = new Lanes(List.of(new Subscription("sample", Map.of())), shards, 2, round);
    }

    private static boolean awaits(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
