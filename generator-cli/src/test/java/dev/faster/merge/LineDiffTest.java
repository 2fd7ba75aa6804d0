package dev.faster.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.merge.LineDiff.Hunk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineDiffTest {
    @Test
    void equalListsHaveNoHunks() {
        assertThat(LineDiff.of(List.of("a", "b"), List.of("a", "b")).hunks()).isEmpty();
    }

    @Test
    void aLineThatGaveWayToAnotherIsOneHunk() {
        assertThat(LineDiff.of(List.of("a", "b", "c"), List.of("a", "x", "c")).hunks())
                .containsExactly(new Hunk(1, 2, 1, 2));
    }

    @Test
    void linesThatWerePutInGoAsFarDownAsTheyCan() {
        List<String> before = List.of("{", "one", "}", "end");
        List<String> after = List.of("{", "one", "}", "{", "two", "}", "end");
        assertThat(LineDiff.of(before, after).hunks()).containsExactly(new Hunk(3, 3, 3, 6));
        assertThat(LineDiff.of(after, before).hunks()).containsExactly(new Hunk(3, 6, 3, 3));
    }

    @Test
    void hunksTurnOneListIntoTheOtherWithAsFewLinesAsCanBe() {
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            List<String> before = lines(random, random.nextInt(12), 4);
            List<String> after = lines(random, random.nextInt(12), 4);
            LineDiff diff = LineDiff.of(before, after);
            assertThat(applied(diff, before, after)).as("seed %d", seed).isEqualTo(after);
            assertThat(before.size() - changed(diff)).as("seed %d", seed).isEqualTo(longestCommon(before, after));
        }
    }

    @Test
    void listsThatHaveLittleInCommonAreStillComparedByTheLinesThatStandJustOnce() {
        Random random = new Random(1);
        List<String> shared = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            shared.add("shared " + i);
        }
        List<String> before = between(shared, "old", random);
        List<String> after = between(shared, "new", random);
        LineDiff diff = LineDiff.of(before, after);
        assertThat(applied(diff, before, after)).isEqualTo(after);
        assertThat(before.size() - changed(diff)).isEqualTo(shared.size());
    }

    @Test
    void listsThatHaveNothingInCommonAreOneHunk() {
        List<String> before = Collections.nCopies(100_000, "old");
        List<String> after = Collections.nCopies(100_000, "new");
        assertThat(LineDiff.of(before, after).hunks()).containsExactly(new Hunk(0, 100_000, 0, 100_000));
    }

    private static List<String> between(List<String> shared, String other, Random random) {
        List<String> lines = new ArrayList<>();
        for (String line : shared) {
            lines.add(line);
            lines.add(other + random.nextInt(10));
        }
        return lines;
    }

    private static List<String> applied(LineDiff diff, List<String> before, List<String> after) {
        List<String> result = new ArrayList<>();
        int done = 0;
        for (Hunk hunk : diff.hunks()) {
            result.addAll(before.subList(done, hunk.beforeStart()));
            assertThat(result).hasSize(hunk.afterStart());
            result.addAll(after.subList(hunk.afterStart(), hunk.afterEnd()));
            done = hunk.beforeEnd();
        }
        result.addAll(before.subList(done, before.size()));
        return result;
    }

    private static int changed(LineDiff diff) {
        return diff.hunks().stream()
                .mapToInt(hunk -> hunk.beforeEnd() - hunk.beforeStart())
                .sum();
    }

    private static int longestCommon(List<String> one, List<String> other) {
        int[][] length = new int[one.size() + 1][other.size() + 1];
        for (int i = 1; i <= one.size(); i++) {
            for (int j = 1; j <= other.size(); j++) {
                length[i][j] = one.get(i - 1).equals(other.get(j - 1))
                        ? length[i - 1][j - 1] + 1
                        : Math.max(length[i - 1][j], length[i][j - 1]);
            }
        }
        return length[one.size()][other.size()];
    }

    private static List<String> lines(Random random, int count, int kinds) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add("" + (char) ('a' + random.nextInt(kinds)));
        }
        return lines;
    }
}
