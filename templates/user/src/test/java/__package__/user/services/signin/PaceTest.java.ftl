package [=package].user.services.signin;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaceTest {

    private final Pace pace = new Pace(Duration.ofNanos(100));

    @Test
    void itIsTheEvenTimeWhereTheProviderIsQuick() {
        assertThat(pace.step()).isEqualTo(100);

        succeed(10, 49);
        assertThat(pace.step()).isEqualTo(100);
    }

    @Test
    void itIsMoreThanTwiceWhatSignInsTake() {
        succeed(3, 50);
        assertThat(pace.step()).isEqualTo(200);

        succeed(16, 149);
        assertThat(pace.step()).isEqualTo(300);
    }

    @Test
    void aFewSlowOnesDoNotCount() {
        succeed(1, 900);
        succeed(1, 40);
        assertThat(pace.step()).isEqualTo(100);
    }

    @Test
    void theLastOnesCount() {
        succeed(16, 120);
        succeed(9, 10);
        assertThat(pace.step()).isEqualTo(100);
    }

    @Test
    void thereIsAMost() {
        succeed(5, 5_000);
        assertThat(pace.step()).isEqualTo(500);
    }

    private void succeed(int times, long nanos) {
        for (int time = 0; time < times; time++) {
            pace.succeeded(nanos);
        }
    }
}
