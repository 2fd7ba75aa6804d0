package dev.faster.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;

/**
 * What is asked of every outliner.
 *
 * @param more what is asked of this one's outlines, besides
 */
public record OutlinerLaws(Outliner outliner, BiConsumer<List<String>, Block> more) {
    private static final int DEEPEST = 200;

    private static final String[] STRAY = {
        "}", "{", ")", "(", "[", "]", "\"", "'", "\"\"\"", "/*", "*/", "//", "\\", ";", "<", ">", "#", "\t", "=", ":",
        "\n", " class ", "A", "é"
    };

    public OutlinerLaws(Outliner outliner) {
        this(outliner, (lines, block) -> {});
    }

    /** The block of the file, which is lawful. */
    public Block block(String text) {
        return OutlineAssert.of(outliner, text).outline();
    }

    /** The keys of the file's blocks, those in a container indented below its own. */
    public String keys(String text) {
        List<String> keys = new ArrayList<>();
        list(block(text), "", keys);
        return String.join("\n", keys);
    }

    public void hasNone(String text) {
        assertThat(outliner.outline(OutlineAssert.lines(text))).as(text).isEmpty();
    }

    /** No file makes us run out of stack. */
    public void limitsTheDepthOf(IntFunction<String> nested) {
        assertThat(outliner.outline(OutlineAssert.lines(nested.apply(DEEPEST)))).isPresent();
        hasNone(nested.apply(DEEPEST + 1));
        hasNone(nested.apply(500 * DEEPEST));
    }

    /**
     * Broken and shuffled files have a lawful outline or none.
     *
     * @return how many have one
     */
    public int survivesEditsOf(Map<String, List<String>> files, int rounds) {
        int outlined = 0;
        for (Map.Entry<String, List<String>> file : files.entrySet()) {
            for (int round = 0; round < rounds; round++) {
                long seed = file.getKey().hashCode() * 31L + round;
                outlined += count(edited(file.getValue(), seed), file.getKey() + " with seed " + seed);
            }
        }
        return outlined;
    }

    public void survivesGarbage() {
        survivesGarbage(3000, STRAY);
    }

    /** @return how many have an outline */
    public int survivesGarbage(int rounds, String... pieces) {
        int outlined = 0;
        for (long seed = 0; seed < rounds; seed++) {
            outlined += count(new RandomLines(new Random(seed)).garbage(pieces), "garbage of seed " + seed);
        }
        return outlined;
    }

    private int count(List<String> lines, String name) {
        return lawful(lines, name).isPresent() ? 1 : 0;
    }

    /** Its lines are those of the file, all of them and in order, under keys that are unique among their siblings. */
    public Optional<Block> lawful(List<String> lines, String name) {
        try {
            Optional<Block> outline = outliner.outline(lines);
            outline.ifPresent(block -> {
                new OutlineAssert(lines, block).isLossless();
                more.accept(lines, block);
            });
            return outline;
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            throw new AssertionError(name + "\n" + String.join("\n", lines), e);
        }
    }

    /** With lines deleted, doubled, swapped and joined, characters missing, and in half of all cases one too many. */
    public static List<String> edited(List<String> lines, long seed) {
        Random random = new Random(seed);
        List<String> edited = new ArrayList<>(new RandomLines(random).edited(lines));
        if (random.nextBoolean()) {
            int at = random.nextInt(edited.size());
            String line = edited.get(at);
            int column = random.nextInt(line.length() + 1);
            String stray = STRAY[random.nextInt(STRAY.length)].strip();
            edited.set(at, line.substring(0, column) + stray + line.substring(column));
        }
        return edited;
    }

    private static void list(Block block, String indentation, List<String> keys) {
        for (Block child : block.children()) {
            keys.add(indentation + child.key());
            list(child, indentation + "  ", keys);
        }
    }
}
