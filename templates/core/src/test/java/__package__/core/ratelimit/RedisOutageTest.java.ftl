package [=package].core.ratelimit;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RedisOutageTest {

    private Instant now = Instant.parse("2026-02-03T04:05:06Z");
    private final RedisOutage outage = new RedisOutage(() -> now);

    @Test
    void isNotExpected() {
        assertThat(outage.isLikely()).isFalse();
    }

    @Test
    void isLikelyForAWhileAfterItWasNoticed() {
        outage.noticed();

        assertThat(outage.isLikely()).isTrue();
    }

    @Test
    void oneRequestAtATimeFindsOutWhetherItIsOver() {
        outage.noticed();
        now = now.plus(RedisOutage.MEMORY);

        assertThat(outage.isLikely()).isFalse();
        assertThat(outage.isLikely()).isTrue();
    }

    @Test
    void isForgottenOnceRedisAnswers() {
        outage.noticed();
        outage.over();

        assertThat(outage.isLikely()).isFalse();
    }
}
