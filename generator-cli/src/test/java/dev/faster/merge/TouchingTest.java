package dev.faster.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each word stands for a line, and a dash for a blank one. */
class TouchingTest {
    @Test
    void changesOfNeighboursAreForAPersonToDecide() {
        for (Touching touching : Touching.values()) {
            assertThat(disputes(touching, "a b", "x b", "a y"))
                    .as("%s", touching)
                    .isEqualTo(1);
        }
    }

    @Test
    void aBlankLinePartsTheChangesAroundIt() {
        assertThat(merge(Touching.MERGED_AT_BLANK_LINES, "a - b", "x - b", "a")).isEqualTo("x");
        assertThat(disputes(Touching.DISPUTED, "a - b", "x - b", "a")).isEqualTo(1);
    }

    @Test
    void whatIsPutInBesideAChangeIsTakenWhereThatIsClear() {
        assertThat(merge(Touching.MERGED_WHERE_CLEAR, "a b", "a n b", "a y")).isEqualTo("a n y");
        assertThat(merge(Touching.MERGED_WHERE_CLEAR, "a b", "a y", "a n b")).isEqualTo("a n y");
        assertThat(merge(Touching.MERGED_WHERE_CLEAR, "a b", "a b n", "a y")).isEqualTo("a y n");
        assertThat(disputes(Touching.MERGED_AT_BLANK_LINES, "a b", "a n b", "a y"))
                .isEqualTo(1);
    }

    @Test
    void whatIsPutInBesideWhatWasDeletedMayBelongToIt() {
        assertThat(disputes(Touching.MERGED_WHERE_CLEAR, "a b c", "a b n c", "a c"))
                .isEqualTo(1);
    }

    @Test
    void aCommentAndWhatItIsAboutAreChangedApart() {
        assertThat(merge(Touching.MERGED_WHERE_CLEAR, "#old key=1", "#new key=1", "#old key=2"))
                .isEqualTo("#new key=2");
    }

    @Test
    void twoInsertionsAtOnePlaceAreForAPersonToDecide() {
        for (Touching touching : Touching.values()) {
            assertThat(disputes(touching, "a b", "a x b", "a y b"))
                    .as("%s", touching)
                    .isEqualTo(1);
        }
    }

    private static int disputes(Touching touching, String base, String ours, String theirs) {
        return new LineMerge(lines(base), lines(ours), lines(theirs), touching)
                .merge()
                .disputes();
    }

    private static String merge(Touching touching, String base, String ours, String theirs) {
        MergedLines merged = new LineMerge(lines(base), lines(ours), lines(theirs), touching).merge();
        assertThat(merged.disputes()).isZero();
        return String.join(" ", new ConflictMarkers().around(merged.chunks(), new Labels("", "", "")))
                .replace("  ", " - ");
    }

    private static List<String> lines(String words) {
        return List.of(words.split(" ")).stream()
                .map(word -> word.equals("-") ? "" : word)
                .toList();
    }
}
