package dev.faster.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** What is asked of every outline. */
record OutlinerLaws(Outliner outliner) {
    private static final List<String> STRAY = List.of(
            "}", "{", ")", "(", "\"", "'", "\"\"\"", "/*", "*/", "//", "\\", ";", "<", ">", "#", "\t", "=", ":");

    /** The block of the file, which holds its lines, all of them and in order, under keys that are unique. */
    Block block(String text) {
        Optional<Block> block = lawful(RealFiles.lines(text), text);
        assertThat(block).as("outline of %s", text).isPresent();
        return block.get();
    }

    /** The keys of the file's blocks, those in a container indented below its own. */
    String keys(String text) {
        List<String> keys = new ArrayList<>();
        list(block(text), "", keys);
        return String.join("\n", keys);
    }

    void hasNone(String text) {
        assertThat(outliner.outline(RealFiles.lines(text))).as(text).isEmpty();
    }

    /** Broken and shuffled files have a lawful outline or none. */
    void survivesEditsOf(Map<String, List<String>> files, int rounds) {
        files.forEach((path, lines) -> {
            for (int round = 0; round < rounds; round++) {
                long seed = path.hashCode() * 31L + round;
                lawful(edited(lines, new Random(seed)), path + " with seed " + seed);
            }
        });
    }

    void survivesGarbage() {
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            List<String> lines = new ArrayList<>();
            for (int line = random.nextInt(12); line > 0; line--) {
                lines.add(garbage(random));
            }
            lawful(lines, "garbage of seed " + seed);
        }
    }

    Optional<Block> lawful(List<String> lines, String name) {
        Optional<Block> outline = outliner.outline(lines);
        outline.ifPresent(block -> {
            assertThat(block.lines()).as(name).isEqualTo(lines);
            hasUniqueKeys(block, name);
        });
        return outline;
    }

    /** One to three lines deleted, doubled, swapped or with a stray sign. */
    static List<String> edited(List<String> lines, Random random) {
        List<String> edited = new ArrayList<>(lines);
        for (int edit = random.nextInt(3); edit >= 0 && !edited.isEmpty(); edit--) {
            int at = random.nextInt(edited.size());
            String line = edited.get(at);
            switch (random.nextInt(4)) {
                case 0 -> edited.remove(at);
                case 1 -> edited.add(random.nextInt(edited.size()), line);
                case 2 -> edited.set(at, edited.set(random.nextInt(edited.size()), line));
                default -> {
                    int column = random.nextInt(line.length() + 1);
                    edited.set(at, line.substring(0, column) + stray(random) + line.substring(column));
                }
            }
        }
        return edited;
    }

    private static String garbage(Random random) {
        StringBuilder line = new StringBuilder();
        for (int part = random.nextInt(6); part > 0; part--) {
            switch (random.nextInt(3)) {
                case 0 -> line.append(stray(random));
                case 1 -> line.append((char) random.nextInt(0xFFFF));
                default -> line.append(random.nextBoolean() ? " class " : "A");
            }
        }
        return line.toString().replace('\n', ' ').replace('\r', ' ');
    }

    private static String stray(Random random) {
        return STRAY.get(random.nextInt(STRAY.size()));
    }

    private static void hasUniqueKeys(Block block, String name) {
        assertThat(block.children()).as(name).extracting(Block::key).doesNotHaveDuplicates();
        block.children().forEach(child -> hasUniqueKeys(child, name));
    }

    private static void list(Block block, String indentation, List<String> keys) {
        for (Block child : block.children()) {
            keys.add(indentation + child.key());
            list(child, indentation + "  ", keys);
        }
    }
}
