package dev.faster.outline.yaml;

import dev.faster.outline.Block;
import dev.faster.outline.yaml.YamlShape.Document;
import dev.faster.outline.yaml.YamlShape.Entry;
import dev.faster.outline.yaml.YamlShape.Item;
import dev.faster.outline.yaml.YamlShape.Mapping;
import dev.faster.outline.yaml.YamlShape.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives each line to a block, from the first line to the last. Comments and blank lines go to what follows them, except
 * comments that are indented deeper than that: these go to the end of what they stand in.
 */
final class YamlBlocks {
    private final YamlLines lines;
    private final YamlItemKeys itemKeys = new YamlItemKeys();

    /** The first line that no block has. */
    private int next;

    YamlBlocks(YamlLines lines) {
        this.lines = lines;
    }

    Block document(String key, Document document, boolean isLast) {
        List<String> head = new ArrayList<>(through(document.line()));
        head.addAll(through(endOfFirstParagraph()));
        Optional<List<Block>> children = children(key, document.root());
        if (children.isEmpty()) {
            head.addAll(through(document.root().end()));
        }
        List<String> tail = isLast ? through(lines.count() - 1) : inner(0);
        return new Block(key, head, children.orElse(List.of()), tail);
    }

    /** A comment with a blank line after it is about the file, not about its first key. */
    private int endOfFirstParagraph() {
        int end = next - 1;
        boolean comment = false;
        for (int line = next; line < lines.afterComments(next); line++) {
            comment |= lines.isComment(line);
            end = comment && lines.isBlank(line) ? line : end;
        }
        return end;
    }

    /** Empty when the value is a leaf. */
    private Optional<List<Block>> children(String key, YamlShape value) {
        if (value instanceof Mapping mapping) {
            return Optional.of(entries(mapping, 0));
        }
        if (!(value instanceof Sequence sequence)) {
            return Optional.empty();
        }
        Optional<List<String>> keys = itemKeys.of(key, sequence);
        return keys.isPresent() ? Optional.of(items(sequence, keys.get())) : Optional.empty();
    }

    private List<Block> entries(Mapping mapping, int from) {
        List<Block> blocks = new ArrayList<>();
        for (Entry entry : mapping.entries().subList(from, mapping.entries().size())) {
            blocks.add(block(entry.key(), entry.line(), entry.value()));
        }
        return blocks;
    }

    private List<Block> items(Sequence sequence, List<String> keys) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Item item = sequence.items().get(i);
            blocks.add(
                    item.value() instanceof Mapping mapping && hasChildren(item, mapping)
                            ? item(keys.get(i), item, mapping)
                            : leaf(keys.get(i), item.line(), item.value()));
        }
        return blocks;
    }

    /** The line of the dash holds the first entry, so that one cannot have blocks of its own. */
    private static boolean hasChildren(Item item, Mapping mapping) {
        Entry first = mapping.entries().get(0);
        return mapping.entries().size() > 1
                && first.line() == item.line()
                && !(first.value() instanceof Mapping)
                && !(first.value() instanceof Sequence);
    }

    private Block item(String key, Item item, Mapping mapping) {
        int column = lines.whitespace(item.line());
        List<String> head = through(mapping.entries().get(0).value().end());
        List<Block> children = entries(mapping, 1);
        return new Block(key, head, children, inner(column + 1));
    }

    private Block block(String key, int line, YamlShape value) {
        int start = next;
        List<String> head = through(line);
        Optional<List<Block>> children = children(key, value);
        if (children.isEmpty()) {
            next = start;
            return leaf(key, line, value);
        }
        return new Block(key, head, children.get(), inner(lines.whitespace(line) + 1));
    }

    private Block leaf(String key, int line, YamlShape value) {
        List<String> all = new ArrayList<>(through(value.end()));
        all.addAll(inner(lines.whitespace(line) + 1));
        return Block.leaf(key, all);
    }

    private List<String> through(int last) {
        int from = next;
        next = Math.max(next, last + 1);
        return lines.between(from, next);
    }

    /** The comments from here on that are indented this deep. */
    private List<String> inner(int indent) {
        int end = next;
        for (int line = next; line < lines.count(); line++) {
            if (lines.isComment(line) && lines.whitespace(line) >= indent) {
                end = line + 1;
            } else if (!lines.isBlank(line)) {
                break;
            }
        }
        return through(end - 1);
    }
}
