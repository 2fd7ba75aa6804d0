package [=package].events.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import static org.awaitility.Awaitility.await;

/** When a number of things were begun and how long each took. */
final class Measurement {

    private final long[] nanos;
    private final long start = System.nanoTime();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicLong last = new AtomicLong();

    Measurement(int count) {
        this.nanos = new long[count];
    }

    void done(long begunAt) {
        long now = System.nanoTime();
        int number = done.getAndIncrement();
        if (number < nanos.length) {
            nanos[number] = now - begunAt;
            last.set(now);
        }
    }

    Measurement awaitAll() {
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> done.get() >= nanos.length);
        return this;
    }

    String rate() {
        return "%,d a second".formatted(Math.round(nanos.length * 1e9 / (last.get() - start)));
    }

    String delays() {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return "p50 %.1f ms, p99 %.1f ms".formatted(percentile(sorted, 0.50), percentile(sorted, 0.99));
    }

    private static double percentile(long[] sorted, double share) {
        return sorted[(int) (sorted.length * share)] / 1e6;
    }
}
