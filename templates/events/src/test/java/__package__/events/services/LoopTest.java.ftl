package [=package].events.services;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class LoopTest {

    final AtomicInteger steps = new AtomicInteger();

    @Test
    void repeatsItsStepUntilItIsStopped() throws InterruptedException {
        Loop loop = new Loop("sample", "Counting", Duration.ofMillis(1), steps::incrementAndGet).start();
        await().untilAsserted(() -> assertThat(steps).hasValueGreaterThan(2));

        loop.stop();
        loop.awaitEnd(Duration.ofSeconds(5));
        int atTheEnd = steps.get();

        assertThat(steps).hasValue(atTheEnd);
    }

    @Test
    void goesOnAfterAFailure() {
        Loop loop = new Loop("sample", "Counting", Duration.ZERO, () -> {
                    if (steps.incrementAndGet() == 1) {
                        throw new IllegalStateException("no Redis");
                    }
                })
                .start();

        await().untilAsserted(() -> assertThat(steps).hasValueGreaterThan(1));
        loop.stop();
    }
}
