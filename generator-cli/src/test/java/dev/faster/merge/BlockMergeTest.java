package dev.faster.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.outline.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Blocks are written {@code key=value} here, one each line, all in one parent. */
class BlockMergeTest {
    @Test
    void neighboursThatBothPutInAreBothKeptOursFirst() {
        assertThat(merge("a=1 c=1", "a=1 z=1 c=1", "a=1 y=1 x=1 c=1")).isEqualTo("a=1 z=1 y=1 x=1 c=1");
        assertThat(merge("a=1", "a=1 z=1", "a=1 y=1 x=1")).isEqualTo("a=1 z=1 y=1 x=1");
    }

    @Test
    void aSortedListStaysSorted() {
        assertThat(merge("a=1 m=1", "a=1 f=1 m=1", "a=1 c=1 h=1 m=1")).isEqualTo("a=1 c=1 f=1 h=1 m=1");
    }

    @Test
    void neighboursThatBothChangedAreBothTaken() {
        assertThat(merge("a=1 b=1", "a=2 b=1", "a=1 b=2")).isEqualTo("a=2 b=2");
    }

    @Test
    void theOrderIsOursWhenTheUserChangedItAndTheirsWhenTheTemplateDid() {
        assertThat(merge("a=1 b=1 c=1", "c=1 a=1 b=1", "a=1 b=2 c=1 d=1")).isEqualTo("c=1 d=1 a=1 b=2");
        assertThat(merge("a=1 b=1 c=1", "a=1 b=2 c=1 n=1", "c=1 b=1 a=1")).isEqualTo("c=1 n=1 b=2 a=1");
    }

    @Test
    void whatTheTemplateGaveUpGoesUnlessTheUserChangedIt() {
        assertThat(merge("a=1 b=1 c=1", "a=1 b=1 x=1 c=1", "a=1 c=1")).isEqualTo("a=1 x=1 c=1");
        assertThat(merge("a=1 b=1 c=1", "a=1 b=2 c=1", "a=1 c=1")).isEqualTo("a=1 < b=2 | b=1 = > c=1");
    }

    @Test
    void whatTheUserDeletedStaysDeletedInListsAndIsDisputedInCode() {
        assertThat(merge("a=1 b=1 c=1", "a=1 c=2", "a=1 b=2 c=1")).isEqualTo("a=1 c=2");
        assertThat(merge(Policy.CODE, "a=1 b=1 c=1", "a=1 c=2", "a=1 b=2 c=1")).isEqualTo("a=1 < | b=1 = b=2 > c=2");
        assertThat(merge(Policy.CODE, "a=1 b=1 c=1", "a=1 c=2", "a=1 b=1 c=1 d=1"))
                .isEqualTo("a=1 c=2 d=1");
    }

    @Test
    void theSameThingPutInByBothIsThereOnceAndDisputedWhenItDiffers() {
        assertThat(merge("a=1", "n=1 a=1", "a=1 n=1 m=1")).isEqualTo("n=1 m=1 a=1");
        assertThat(merge("a=1", "a=1 n=1", "a=1 n=2")).isEqualTo("a=1 < n=1 | = n=2 >");
    }

    @Test
    void blankLinesBeforeAThingAreNoPartOfIt() {
        Block base = parent(Block.leaf("b", List.of("b=1")));
        Block ours = parent(Block.leaf("b", List.of("b=2")));
        Block theirs = parent(Block.leaf("n", List.of("n=1")), Block.leaf("b", List.of("", "b=1")));
        MergedLines merged = merged(Policy.LISTS, base, ours, theirs);
        assertThat(merged.chunks()).containsExactly(new Chunk.Agreed(List.of("n=1", "", "b=2")));
    }

    @Test
    void whatAModuleBroughtGoesWithoutATraceWhateverTheUserDidAround() {
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            Map<String, String> without = entries(random, "core", 1 + random.nextInt(6));
            Map<String, String> with = inserted(without, random);
            Map<String, String> ours = userEdited(without, random);
            MergedLines added = merge(without, ours, with);
            assertThat(added.disputes()).as("seed %d", seed).isZero();
            MergedLines removed = merged(Policy.LISTS, block(with), block(entries(agreed(added))), block(without));
            assertThat(removed.disputes()).as("seed %d", seed).isZero();
            assertThat(agreed(removed))
                    .as("seed %d", seed)
                    .isEqualTo(block(ours).lines());
        }
    }

    private static Map<String, String> entries(Random random, String prefix, int count) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            entries.put(prefix + random.nextInt(1000), "1");
        }
        return entries;
    }

    private static Map<String, String> inserted(Map<String, String> entries, Random random) {
        Map<String, String> result = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            if (random.nextInt(3) == 0) {
                result.putAll(entries(random, "module", 2));
            }
            result.put(entry.getKey(), entry.getValue());
        }
        result.putAll(entries(random, "module", random.nextInt(3)));
        return result;
    }

    private static Map<String, String> userEdited(Map<String, String> entries, Random random) {
        Map<String, String> result = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            int fate = random.nextInt(5);
            if (fate == 0) {
                result.putAll(entries(random, "user", 1 + random.nextInt(2)));
            }
            if (fate != 1) {
                result.put(entry.getKey(), fate == 2 ? "mine" : entry.getValue());
            }
        }
        result.putAll(entries(random, "user", random.nextInt(2)));
        return result;
    }

    private static MergedLines merged(Policy policy, Block base, Block ours, Block theirs) {
        return new BlockMerge(policy, base, ours, theirs).merged();
    }

    private static MergedLines merge(Map<String, String> base, Map<String, String> ours, Map<String, String> theirs) {
        return merged(Policy.LISTS, block(base), block(ours), block(theirs));
    }

    private static String merge(String base, String ours, String theirs) {
        return merge(Policy.LISTS, base, ours, theirs);
    }

    private static String merge(Policy policy, String base, String ours, String theirs) {
        MergedLines merged =
                merged(policy, block(entries(words(base))), block(entries(words(ours))), block(entries(words(theirs))));
        return String.join(" ", new ConflictMarkers().around(merged.chunks(), new Labels("", "", "")))
                .replace("<<<<<<< ", "<")
                .replace("||||||| ", "|")
                .replace("=======", "=")
                .replace(">>>>>>> ", ">");
    }

    private static List<String> agreed(MergedLines merged) {
        List<String> lines = new ArrayList<>();
        for (Chunk chunk : merged.chunks()) {
            lines.addAll(((Chunk.Agreed) chunk).lines());
        }
        return lines;
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    private static Map<String, String> entries(List<String> words) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String word : words) {
            entries.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
        }
        return entries;
    }

    private static Block block(Map<String, String> entries) {
        List<Block> children = new ArrayList<>();
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            children.add(Block.leaf(entry.getKey(), List.of(entry.getKey() + "=" + entry.getValue())));
        }
        return new Block("", List.of(), children, List.of());
    }

    private static Block parent(Block... children) {
        return new Block("", List.of(), List.of(children), List.of());
    }
}
