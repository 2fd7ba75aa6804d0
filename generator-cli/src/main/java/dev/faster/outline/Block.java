package dev.faster.outline;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of whole lines that belong together and are known by a name: a dependency of a pom, a key of a YAML file, a
 * method, an import, a section. Its lines are its head, its children one after the other, and its tail; nothing between
 * them is left out, so that the lines of all blocks of a file are the file.
 *
 * @param key unique among its siblings, and the same in each version of the file for what is the same thing
 * @param head all of its lines when it has no children; comments and blank lines before a thing belong to it
 * @param children empty for what is merged by its lines alone
 * @param tail such as the line of a closing bracket
 */
public record Block(String key, List<String> head, List<Block> children, List<String> tail) {
    public static final Block EMPTY = new Block("", List.of(), List.of(), List.of());

    public Block {
        head = List.copyOf(head);
        children = List.copyOf(children);
        tail = List.copyOf(tail);
    }

    public static Block leaf(String key, List<String> lines) {
        return new Block(key, lines, List.of(), List.of());
    }

    /** Whether it is merged by its lines alone. */
    public boolean isLeaf() {
        return children.isEmpty() && !(head.isEmpty() && tail.isEmpty());
    }

    /** All of its lines, in order. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(head);
        for (Block child : children) {
            lines.addAll(child.lines());
        }
        lines.addAll(tail);
        return lines;
    }

    /** What it says: white space around lines, and blank ones, say nothing of what somebody wanted. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        for (String line : lines()) {
            if (!line.isBlank()) {
                words.add(line.strip());
            }
        }
        return words;
    }
}
