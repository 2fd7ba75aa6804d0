package [=package].user.schemas;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import [=package].core.errors.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BanRequestTest {

    final Instant now = Instant.parse("2026-05-06T07:08:09Z");

    @Test
    void endsAfterSoManyHours() {
        assertThat(new BanRequest(24, null).end(now)).isEqualTo("2026-05-07T07:08:09Z");
    }

    @Test
    void endsAtTheGivenTime() {
        Instant until = now.plus(Duration.ofDays(3));

        assertThat(new BanRequest(null, until).end(now)).isEqualTo(until);
    }

    @Test
    void withoutEitherLastsLongerThanAnybodyCares() {
        assertThat(new BanRequest(null, null).end(now)).isAfter("2120-01-01T00:00:00Z");
    }

    @Test
    void bothAreRefused() {
        assertThatThrownBy(() -> new BanRequest(1, now.plusSeconds(60)).end(now))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void moreThanProvidersCanCountIsRefused() {
        assertThatThrownBy(() -> new BanRequest(null, Instant.parse("3000-01-01T00:00:00Z")).end(now))
                .isInstanceOf(ProblemException.class);
    }
}
