package dev.faster.outline.markdown;

import dev.faster.outline.Block;
import dev.faster.outline.markdown.MarkdownLine.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Outlines the text of a section of its own: tables and bullet lists are blocks, with what stands behind them up to the
 * next one; what stands before the first is the section's head. Where two of them have the same name, neither is a block:
 * which is which could be told by their numbers alone, which change.
 */
final class MarkdownText {
    /** @param start the blank lines before it among its lines */
    private record Part(String key, int start, int first, int end) {}

    private final List<String> lines;
    private final List<MarkdownLine> scanned;
    private final MarkdownNames names = new MarkdownNames();

    MarkdownText(List<String> lines, List<MarkdownLine> scanned) {
        this.lines = lines;
        this.scanned = scanned;
    }

    /**
     * @param from the first line of the section
     * @param textFrom the first line after the heading
     */
    Block block(String key, int from, int textFrom, int to) {
        List<Part> parts = distinct(parts(textFrom, to));
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int end = i + 1 < parts.size() ? parts.get(i + 1).start() : to;
            blocks.add(isRow(parts.get(i).first()) ? table(parts.get(i), end) : list(parts.get(i), end));
        }
        return new Block(
                key, lines.subList(from, parts.isEmpty() ? to : parts.get(0).start()), blocks, List.of());
    }

    private static List<Part> distinct(List<Part> parts) {
        Map<String, Integer> counts = new HashMap<>();
        for (Part part : parts) {
            counts.merge(part.key(), 1, Integer::sum);
        }
        List<Part> distinct = new ArrayList<>();
        for (Part part : parts) {
            if (counts.get(part.key()) == 1) {
                distinct.add(part);
            }
        }
        return distinct;
    }

    private List<Part> parts(int from, int to) {
        List<Part> parts = new ArrayList<>();
        int end = from;
        for (int line = from; line < to; line = Math.max(line + 1, end)) {
            if (isTable(line, from, to)) {
                end = endOfTable(line, to);
                parts.add(new Part(names.ofTable(lines.get(line)), startOf(line, from), line, end));
            } else if (scanned.get(line).kind() == Kind.ITEM) {
                end = endOfList(line, to);
                parts.add(new Part("list", startOf(line, from), line, end));
            }
        }
        return parts;
    }

    private int startOf(int line, int from) {
        int start = line;
        while (start > from && scanned.get(start - 1).kind() == Kind.BLANK) {
            start--;
        }
        return start;
    }

    private boolean isRow(int line) {
        return scanned.get(line).kind() == Kind.ROW;
    }

    private boolean isTable(int line, int from, int to) {
        return isRow(line)
                && line + 1 < to
                && names.isDelimiter(lines.get(line + 1))
                && (line == from || scanned.get(line - 1).kind() == Kind.BLANK);
    }

    private int endOfTable(int line, int to) {
        int end = line;
        while (end < to && isRow(end)) {
            end++;
        }
        return end;
    }

    private int endOfList(int first, int to) {
        int end = first + 1;
        for (int line = end; line < to && belongsToList(line, first, end); line++) {
            end = scanned.get(line).kind() == Kind.BLANK ? end : line + 1;
        }
        return end;
    }

    /** @param end after the last line that belongs to the list for sure */
    private boolean belongsToList(int line, int first, int end) {
        return switch (scanned.get(line).kind()) {
            case BLANK, INDENTED, VERBATIM -> true;
            case ITEM -> lines.get(line).charAt(0) == lines.get(first).charAt(0);
            case FENCE -> lines.get(line).startsWith(" ");
            case TEXT -> line == end;
            default -> false;
        };
    }

    private Block table(Part part, int to) {
        int firstRow = part.first() + 2;
        List<String> keys = names.ofRows(lines.subList(firstRow, part.end()));
        List<Block> rows = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            rows.add(Block.leaf(keys.get(i), lines.subList(firstRow + i, firstRow + i + 1)));
        }
        return whole(part, firstRow, rows, to);
    }

    private Block list(Part part, int to) {
        List<String> keys = new ArrayList<>();
        List<Block> items = new ArrayList<>();
        int start = part.first();
        for (int line = part.first() + 1; line <= part.end(); line++) {
            if (line == part.end() || scanned.get(line).kind() == Kind.ITEM) {
                int end = line == part.end() ? line : startOf(line, start);
                keys.add(names.ofItem(lines.get(firstOfItem(start))));
                items.add(Block.leaf(keys.get(keys.size() - 1), lines.subList(start, end)));
                start = end;
            }
        }
        return whole(part, part.first(), names.areDistinct(keys) ? items : List.of(), to);
    }

    private int firstOfItem(int start) {
        int first = start;
        while (scanned.get(first).kind() == Kind.BLANK) {
            first++;
        }
        return first;
    }

    /** One leaf when its children cannot be told apart. */
    private Block whole(Part part, int firstChild, List<Block> children, int to) {
        return children.isEmpty()
                ? Block.leaf(part.key(), lines.subList(part.start(), to))
                : new Block(
                        part.key(), lines.subList(part.start(), firstChild), children, lines.subList(part.end(), to));
    }
}
