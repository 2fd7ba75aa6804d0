package dev.faster.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gathers the blocks of a file that is a list of things. Comments and blank lines belong to the thing that follows;
 * but a comment at the top of the file, with a blank line behind it, is about the file.
 */
public final class LineBlocks {
    private final List<String> head = new ArrayList<>();
    private final List<String> held = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Keys keys = new Keys();

    /** A comment or a blank line. */
    public void hold(String line) {
        held.add(line);
    }

    /** Adds a thing under its key, or its key and a number when there is one of that key already. */
    public void add(String key, List<String> lines) {
        addFree(keys.takeNumbered(key), lines);
    }

    /** @return false when there is one of that key already: which of them is meant cannot be told then */
    public boolean addUnique(String key, List<String> lines) {
        if (!keys.take(key)) {
            return false;
        }
        addFree(key, lines);
        return true;
    }

    private void addFree(String key, List<String> lines) {
        List<String> all = new ArrayList<>(takeHeld());
        all.addAll(lines);
        blocks.add(Block.leaf(key, all));
    }

    /** Adds a thing with parts, such as a section. */
    public void addContainer(String key, String headLine, LineBlocks parts) {
        List<String> lines = new ArrayList<>(takeHeld());
        lines.add(headLine);
        lines.addAll(parts.head);
        String free = keys.takeNumbered(key);
        blocks.add(parts.blocks.isEmpty() ? Block.leaf(free, lines) : new Block(free, lines, parts.blocks, List.of()));
    }

    /** What is held and belongs to nothing in here. */
    public List<String> rest() {
        List<String> lines = List.copyOf(held);
        held.clear();
        return lines;
    }

    /** The whole file; empty when nothing is in it. */
    public Optional<Block> file() {
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new Block("", head, blocks, rest()));
    }

    private List<String> takeHeld() {
        List<String> lines = rest();
        if (!blocks.isEmpty()) {
            return lines;
        }
        int about = lines.size();
        while (about > 0 && !lines.get(about - 1).isBlank()) {
            about--;
        }
        head.addAll(lines.subList(0, about));
        return lines.subList(about, lines.size());
    }
}
