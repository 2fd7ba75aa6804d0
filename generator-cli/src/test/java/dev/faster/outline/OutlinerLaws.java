package dev.faster.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** What is asked of every outliner. */
public record OutlinerLaws(Outliner outliner) {
    private static final String[] STRAY = {
        "}", "{", ")", "(", "[", "]", "\"", "'", "\"\"\"", "/*", "*/", "//", "\\", ";", "<", ">", "#", "\t", "=", ":",
        "\n", " class ", "A", "é"
    };

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

    /** Broken and shuffled files have a lawful outline or none. */
    public void survivesEditsOf(Map<String, List<String>> files, int rounds) {
        files.forEach((path, lines) -> {
            for (int round = 0; round < rounds; round++) {
                long seed = path.hashCode() * 31L + round;
                lawful(edited(lines, seed), path + " with seed " + seed);
            }
        });
    }

    public void survivesGarbage() {
        for (long seed = 0; seed < 3000; seed++) {
            lawful(new RandomLines(new Random(seed)).garbage(STRAY), "garbage of seed " + seed);
        }
    }

    /** Its lines are those of the file, all of them and in order, under keys that are unique among their siblings. */
    public Optional<Block> lawful(List<String> lines, String name) {
        Optional<Block> outline = outliner.outline(lines);
        outline.ifPresent(block -> assertDoesNotThrow(() -> new OutlineAssert(lines, block).isLossless(), name));
        return outline;
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
