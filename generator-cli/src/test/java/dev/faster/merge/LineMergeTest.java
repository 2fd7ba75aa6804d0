package dev.faster.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.Seeds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineMergeTest {
    private static final Labels LABELS = new Labels("ours", "base", "theirs");

    @TempDir
    Path folder;

    @Test
    void changesOfDifferentLinesAreBothTaken() {
        assertThat(merge("a b c d e", "a B c d e", "a b c D e")).isEqualTo("a B c D e");
    }

    @Test
    void theSameChangeOnBothSidesIsTakenOnce() {
        assertThat(merge("a b c", "a x c", "a x c")).isEqualTo("a x c");
        assertThat(merge("a b", "a x y b", "a x b")).isEqualTo("a x y b");
    }

    @Test
    void differentChangesOfOneLineAreDisputed() {
        assertThat(merge("a b c", "a x c", "a y c")).isEqualTo("a < x | b = y > c");
    }

    @Test
    void changesThatTouchAreDisputed() {
        assertThat(merge("a b c d", "a x c d", "a b y d")).isEqualTo("a < x c | b c = b y > d");
    }

    @Test
    void twoThingsPutInAtTheSamePlaceAreDisputed() {
        assertThat(merge("a b", "a x b", "a y b")).isEqualTo("a < x | = y > b");
    }

    @Test
    void aLineThatOneSideChangedAndTheOtherDeletedIsDisputed() {
        assertThat(merge("a b c", "a x c", "a c")).isEqualTo("a < x | b = > c");
        assertThat(merge("a b c", "a c", "a x c")).isEqualTo("a < | b = x > c");
    }

    @Test
    void whatBothSaidAlikeAroundADisputeIsOutsideOfIt() {
        assertThat(merge("a b", "a s x t b", "a s y t b")).isEqualTo("a s < x | = y > t b");
    }

    @Test
    void eachSideIsThereWhenTheOtherOneIsTaken() {
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            List<String> base = lines(random, random.nextInt(10));
            List<String> ours = edited(base, random);
            List<String> theirs = edited(base, random);
            assertThat(new LineMerge(base, ours, base, Touching.DISPUTED)
                            .merge()
                            .chunks())
                    .as("seed %d", seed)
                    .isEqualTo(agreed(ours));
            assertThat(new LineMerge(base, base, theirs, Touching.DISPUTED)
                            .merge()
                            .chunks())
                    .as("seed %d", seed)
                    .isEqualTo(agreed(theirs));
            assertThat(new LineMerge(base, ours, ours, Touching.DISPUTED)
                            .merge()
                            .chunks())
                    .as("seed %d", seed)
                    .isEqualTo(agreed(ours));
            MergedLines merged = new LineMerge(base, ours, theirs, Touching.DISPUTED).merge();
            MergedLines mirrored = new LineMerge(base, theirs, ours, Touching.DISPUTED).merge();
            assertThat(merged.disputes()).as("seed %d", seed).isEqualTo(mirrored.disputes());
        }
    }

    /** Git is asked for the same: where it sees no conflict there is none, and the lines are git's. */
    @Test
    void whatGitMergesIsMergedLikeGitDoes() throws Exception {
        int clean = 0;
        for (int seed = 0; seed < Seeds.count(60, 400); seed++) {
            Random random = new Random(seed);
            List<String> base = distinct(random, 10 + random.nextInt(20));
            List<String> ours = edited(base, random);
            List<String> theirs = edited(base, random);
            String gits = gitMerge(base, ours, theirs);
            MergedLines merged = new LineMerge(base, ours, theirs, Touching.DISPUTED).merge();
            if (!gits.contains("<<<<<<< ")) {
                assertThat(text(new ConflictMarkers().around(merged.chunks(), LABELS)))
                        .as("seed %d", seed)
                        .isEqualTo(gits);
                clean++;
            } else if (merged.disputes() == 0) {
                // Only what one side did more of than the other is more than git settles.
                assertThat(merged.chunks()).as("seed %d", seed).hasSizeLessThanOrEqualTo(1);
            }
        }
        assertThat(clean).isGreaterThan(50);
    }

    private String gitMerge(List<String> base, List<String> ours, List<String> theirs) throws Exception {
        Files.writeString(folder.resolve("base"), text(base));
        Files.writeString(folder.resolve("ours"), text(ours));
        Files.writeString(folder.resolve("theirs"), text(theirs));
        Process git = new ProcessBuilder("git", "merge-file", "-p", "-q", "--diff3", "ours", "base", "theirs")
                .directory(folder.toFile())
                .start();
        String merged = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).isBetween(0, 127);
        return merged;
    }

    private static String text(List<String> lines) throws IOException {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private static List<Chunk> agreed(List<String> lines) {
        return lines.isEmpty() ? List.of() : List.of(new Chunk.Agreed(lines));
    }

    private static List<String> lines(Random random, int count) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add("" + (char) ('a' + random.nextInt(5)));
        }
        return lines;
    }

    private static List<String> distinct(Random random, int count) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add("line " + i + " " + random.nextInt(100));
        }
        return lines;
    }

    private static List<String> edited(List<String> base, Random random) {
        List<String> lines = new ArrayList<>(base);
        for (int edits = random.nextInt(4); edits > 0; edits--) {
            int at = random.nextInt(lines.size() + 1);
            int what = random.nextInt(3);
            if (what == 0 || at == lines.size()) {
                lines.add(at, "new " + random.nextInt(100));
            } else if (what == 1) {
                lines.remove(at);
            } else {
                lines.set(at, "changed " + random.nextInt(100));
            }
        }
        return lines;
    }

    /** Words for lines, and short signs for markers. */
    private static String merge(String base, String ours, String theirs) {
        MergedLines merged = new LineMerge(words(base), words(ours), words(theirs), Touching.DISPUTED).merge();
        List<String> result = new ArrayList<>();
        for (Chunk chunk : merged.chunks()) {
            if (chunk instanceof Chunk.Disputed disputed) {
                result.add("<");
                result.addAll(disputed.ours());
                result.add("|");
                result.addAll(disputed.base());
                result.add("=");
                result.addAll(disputed.theirs());
                result.add(">");
            } else if (chunk instanceof Chunk.Agreed agreed) {
                result.addAll(agreed.lines());
            }
        }
        return String.join(" ", result);
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
