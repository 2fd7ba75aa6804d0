package [=package].events.services;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class Uuid7Test {

    private static final long NOON = 1_790_000_000_123L;

    @Test
    void isOfVersionSevenAndHoldsTheTime() {
        UUID id = Uuid7.at(NOON);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON);
    }

    @Test
    void growsWithTimeAndIsNeverTheSame() {
        assertThat(Uuid7.at(NOON).toString()).isLessThan(Uuid7.at(NOON + 1).toString());
        assertThat(Uuid7.at(NOON)).isNotEqualTo(Uuid7.at(NOON));
    }
}
