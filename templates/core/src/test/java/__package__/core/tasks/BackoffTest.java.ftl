package [=package].core.tasks;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import [=package].core.tasks.BackgroundTask.Retries;

import static org.assertj.core.api.Assertions.assertThat;

class BackoffTest {

    private final Retries retries = new Retries(99, Duration.ofSeconds(1), Duration.ofSeconds(60));

    @Test
    void waitsAtMostABoundThatDoubles() {
        assertThat(longest(1)).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
        assertThat(longest(3)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @Test
    void neverWaitsLongerThanTheLongestDelay() {
        assertThat(longest(98)).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(60));
    }

    @Test
    void spreadsRetriesOverTheWholeBound() {
        assertThat(IntStream.range(0, 1_000)
                        .mapToObj(i -> Backoff.before(3, retries))
                        .distinct()
                        .count())
                .isGreaterThan(100);
    }

    private Duration longest(int attempt) {
        return IntStream.range(0, 1_000)
                .mapToObj(i -> Backoff.before(attempt, retries))
                .max(Duration::compareTo)
                .orElseThrow();
    }
}
