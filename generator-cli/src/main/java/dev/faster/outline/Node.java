package dev.faster.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An element or a value, and the lines that it stands on, counted from 0.
 *
 * @param countable whether several siblings may have this key, because they are one and the same thing said twice
 * @param first where it starts, without what stands before it
 * @param opened where its start tag or opening bracket ends
 * @param last where it ends
 * @param divisible whether it has children and each of them has lines of its own
 */
public record Node(
        String key, boolean countable, int first, int opened, int last, boolean divisible, List<Node> children) {
    /** The same under another name, which starts on a line before it. */
    public Node named(String name, int start) {
        return new Node(name, countable, start, opened, last, divisible, children);
    }

    /** @param lines those of the whole file, all of which become the block's */
    public Block outline(List<String> lines) {
        return block(key, lines, 0, lines.size());
    }

    private Block block(String name, List<String> lines, int from, int to) {
        Optional<List<String>> keys = divisible ? keysOfChildren() : Optional.empty();
        if (keys.isEmpty()) {
            return Block.leaf(name, lines.subList(from, to));
        }
        List<Block> blocks = new ArrayList<>();
        int next = opened + 1;
        for (int i = 0; i < children.size(); i++) {
            Node child = children.get(i);
            blocks.add(child.block(keys.get().get(i), lines, next, child.last + 1));
            next = child.last + 1;
        }
        return new Block(name, lines.subList(from, opened + 1), blocks, lines.subList(next, to));
    }

    /** @return empty when they cannot be told apart */
    private Optional<List<String>> keysOfChildren() {
        List<String> keys = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Node child : children) {
            String name = child.key;
            if (child.countable) {
                int count = counts.getOrDefault(name, 0) + 1;
                counts.put(name, count);
                name = count == 1 ? name : name + "#" + count;
            }
            if (!taken.add(name)) {
                return Optional.empty();
            }
            keys.add(name);
        }
        return Optional.of(keys);
    }
}
