package dev.faster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionNumberTest {
    @ParameterizedTest
    @CsvSource({
        "0.2.0, 0.1.9",
        "0.10.0, 0.9.0",
        "1, 0.9",
        "1.0.1, 1",
        "1.0.0, 1.0.0-rc1",
        "1.0.0-rc1, 0.9",
        "20261125063000, 1"
    })
    void comesAfterASmallerOne(String later, String earlier) {
        assertThat(new VersionNumber(later).isAfter(new VersionNumber(earlier))).isTrue();
        assertThat(new VersionNumber(earlier).isAfter(new VersionNumber(later))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1.0, 1.0.0", "1.0.0, 1", "2.0.0-a, 2.0.0-b", "x, y", "'', 0", "1..2, 1.0.2"})
    void isNotAfterItsEqual(String one, String other) {
        assertThat(new VersionNumber(one).isAfter(new VersionNumber(other))).isFalse();
        assertThat(new VersionNumber(other).isAfter(new VersionNumber(one))).isFalse();
    }
}
