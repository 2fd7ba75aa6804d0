package dev.faster.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.render.RecordHeader.Part;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the formatter of generated projects made of the same records. */
class RecordHeaderTest {
    private static final Part UUID_PART = new Part(List.of("@NotNull"), "UUID a");
    private static final Part MONEY_PART =
            new Part(List.of("@NotNull", "@Valid", "@Embedded(prefix = \"p_\")"), "Money p");
    private static final Part TEXT_PART = new Part(List.of("@NotBlank", "@Size(max = 200)"), "String t");

    @Test
    void whatIsShortStandsOnOneLine() {
        assertThat(text(false, TEXT_PART)).isEqualTo("""
                public record D(@NotBlank @Size(max = 200) String t) {}""");
        assertThat(text(false, UUID_PART, UUID_PART, UUID_PART)).isEqualTo("""
                public record D(@NotNull UUID a, @NotNull UUID a, @NotNull UUID a) {}""");
    }

    @Test
    void whatIsLongerStandsBelow() {
        Part part = new Part(List.of("@NotNull"), "UUID " + "a".repeat(38));

        assertThat(text(false, part, part)).isEqualTo("""
                public record D(
                        @NotNull UUID %1$s, @NotNull UUID %1$s) {}""".formatted("a".repeat(38)));
    }

    @Test
    void threeBelowAnAnnotationNeverStandBesideTheName() {
        assertThat(text(true, UUID_PART, UUID_PART, UUID_PART)).isEqualTo("""
                public record D(
                        @NotNull UUID a, @NotNull UUID a, @NotNull UUID a) {}""");
    }

    @Test
    void fourOfThemOrAnnotationsWithArgumentsStandEachOnItsLine() {
        assertThat(text(false, UUID_PART, UUID_PART, UUID_PART, UUID_PART)).isEqualTo("""
                public record D(
                        @NotNull UUID a,
                        @NotNull UUID a,
                        @NotNull UUID a,
                        @NotNull UUID a) {}""");
        assertThat(text(false, UUID_PART, TEXT_PART)).isEqualTo("""
                public record D(
                        @NotNull UUID a,
                        @NotBlank @Size(max = 200) String t) {}""");
    }

    @Test
    void manyAnnotationsStandApart() {
        assertThat(text(false, MONEY_PART)).isEqualTo("""
                public record D(
                        @NotNull @Valid @Embedded(prefix = "p_")
                        Money p) {}""");
        assertThat(text(false, UUID_PART, MONEY_PART, MONEY_PART, UUID_PART, UUID_PART))
                .isEqualTo("""
                public record D(
                        @NotNull UUID a,

                        @NotNull @Valid @Embedded(prefix = "p_")
                        Money p,

                        @NotNull @Valid @Embedded(prefix = "p_")
                        Money p,

                        @NotNull UUID a,
                        @NotNull UUID a) {}""");
    }

    @Test
    void noLineIsLongerThanTheFormatterLikes() {
        for (int length = 1; length <= 30; length++) {
            for (int count = 1; count <= 5; count++) {
                List<Part> parts = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    parts.add(new Part(List.of("@NotNull"), "LocalDate " + "x".repeat(length)));
                }
                assertThat(RecordHeader.lines("E".repeat(20) + "Details", parts, false))
                        .allMatch(line -> line.length() <= 120);
            }
        }
    }

    private static String text(boolean annotated, Part... parts) {
        return String.join("\n", RecordHeader.lines("D", List.of(parts), annotated));
    }
}
