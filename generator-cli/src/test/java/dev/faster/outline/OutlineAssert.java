package dev.faster.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an outliner says of a text. */
public record OutlineAssert(List<String> lines, Block outline) {
    public static OutlineAssert of(Outliner outliner, String text) {
        List<String> lines = lines(text);
        Block outline = outliner.outline(lines).orElseThrow(() -> new AssertionError("no outline of " + text));
        return new OutlineAssert(lines, outline).isLossless();
    }

    public static List<String> lines(String text) {
        return text.lines().toList();
    }

    public OutlineAssert isLossless() {
        assertThat(outline.lines()).isEqualTo(lines);
        keysAreUnique(outline);
        return this;
    }

    private static void keysAreUnique(Block block) {
        Set<String> keys = new HashSet<>();
        for (Block child : block.children()) {
            assertThat(keys.add(child.key())).as(child.key()).isTrue();
            keysAreUnique(child);
        }
    }

    /** @param path keys from the outermost inwards, without the root's */
    public Block at(String... path) {
        Block block = outline;
        for (String key : path) {
            block = block.children().stream()
                    .filter(child -> child.key().equals(key))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + key + " in " + outline));
        }
        return block;
    }

    public List<String> keys(String... path) {
        return at(path).children().stream().map(Block::key).toList();
    }

    /** @param path keys with {@code >} between them */
    public OutlineAssert hasKeys(String path, String... keys) {
        assertThat(keys(split(path))).containsExactly(keys);
        return this;
    }

    public OutlineAssert isLeaf(String path) {
        return hasKeys(path);
    }

    public OutlineAssert hasLines(String path, String... lines) {
        assertThat(at(split(path)).lines()).containsExactly(lines);
        return this;
    }

    public OutlineAssert hasHead(String path, String... lines) {
        assertThat(at(split(path)).head()).containsExactly(lines);
        return this;
    }

    public OutlineAssert hasTail(String path, String... lines) {
        assertThat(at(split(path)).tail()).containsExactly(lines);
        return this;
    }

    private static String[] split(String path) {
        return path.isEmpty() ? new String[0] : path.split(" > ");
    }
}
