package dev.faster.outline.markdown;

import dev.faster.outline.Block;
import dev.faster.outline.Outliner;
import dev.faster.outline.markdown.MarkdownLine.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Outlines Markdown: sections by their headings, and the tables and lists in them. Blank lines and comments before a
 * heading belong to its section, so that the section before it stays as it is when another one is added behind it.
 */
public final class MarkdownOutliner implements Outliner {
    @Override
    public Optional<Block> outline(List<String> lines) {
        Optional<List<MarkdownLine>> scanned = new MarkdownScanner(lines).scan();
        return scanned.isPresent() && areSectionsApart(scanned.get())
                ? Optional.of(new Sections(lines, scanned.get()).root())
                : Optional.empty();
    }

    /** A section that went and came back would bring a blank line that was not there, if text stood right before it. */
    private static boolean areSectionsApart(List<MarkdownLine> scanned) {
        for (int i = 1; i < scanned.size(); i++) {
            if (scanned.get(i).kind() == Kind.HEADING) {
                switch (scanned.get(i - 1).kind()) {
                    case BLANK, COMMENT, HEADING, HEADING_END -> {}
                    default -> {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Goes through the headings of a file, from the first to the last. */
    private static final class Sections {
        private final List<String> lines;
        private final List<MarkdownLine> scanned;
        private final MarkdownText text;

        /** The line of the next heading, or where the last section ends. */
        private int heading;

        /** After it come only the blank lines at the end of the file. */
        private final int end;

        Sections(List<String> lines, List<MarkdownLine> scanned) {
            this.lines = lines;
            this.scanned = scanned;
            this.text = new MarkdownText(lines, scanned);
            this.end = withoutBlanks(scanned);
        }

        Block root() {
            Block root = section("", 0, 0, 0);
            return new Block("", root.head(), root.children(), lines.subList(end, lines.size()));
        }

        private static int withoutBlanks(List<MarkdownLine> scanned) {
            int end = scanned.size();
            while (end > 0 && scanned.get(end - 1).kind() == Kind.BLANK) {
                end--;
            }
            return end;
        }

        /** @param from the first line, maybe a blank one before the heading */
        private Block section(String key, int level, int from, int textFrom) {
            heading = headingFrom(textFrom);
            int start = startOf(heading);
            Block own = text.block(key, from, textFrom, start);
            List<Block> children = new ArrayList<>(own.children());
            Map<String, Integer> keys = new HashMap<>();
            while (heading < end && scanned.get(heading).level() > level) {
                MarkdownLine line = scanned.get(heading);
                children.add(section(unique(line.text(), keys), line.level(), start, endOfHeading(heading)));
                start = startOf(heading);
            }
            return new Block(key, own.head(), children, List.of());
        }

        private static String unique(String title, Map<String, Integer> counts) {
            int count = counts.merge(title, 1, Integer::sum);
            return count == 1 ? title : unique(title + "#" + count, counts);
        }

        private int headingFrom(int line) {
            int next = line;
            while (next < end && scanned.get(next).kind() != Kind.HEADING) {
                next++;
            }
            return next;
        }

        private int endOfHeading(int line) {
            int end = line + 1;
            while (end < lines.size() && scanned.get(end).kind() == Kind.HEADING_END) {
                end++;
            }
            return end;
        }

        /** Where the section of a heading starts: at the blank lines and comments before it. */
        private int startOf(int line) {
            int start = line;
            while (start > 0 && line < end && isBefore(scanned.get(start - 1).kind())) {
                start--;
            }
            return start;
        }

        private static boolean isBefore(Kind kind) {
            return kind == Kind.BLANK || kind == Kind.COMMENT;
        }
    }
}
