package dev.faster.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConflictMarkersTest {
    @Test
    void aMarkerLeftBehindIsFound() {
        assertThat(in("a\n<<<<<<< HEAD\nb\n")).isTrue();
        assertThat(in("a\r\n>>>>>>> yours\r\nb\r\n")).isTrue();
        assertThat(in("||||||| base")).isTrue();
        assertThat(in("<<<<<<<\n")).isTrue();
    }

    @Test
    void titlesAndOtherRunsOfSignsAreNone() {
        assertThat(in("Title\n=======\n")).isFalse();
        assertThat(in("<<<<<<<<< nine\n>>>>>>>x\n a <<<<<<< b\n  >>>>>>> c\n")).isFalse();
        assertThat(in("")).isFalse();
    }

    private static boolean in(String text) {
        return new ConflictMarkers().in(text.getBytes(StandardCharsets.UTF_8));
    }
}
