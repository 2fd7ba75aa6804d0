package dev.faster.outline.markdown;

import dev.faster.outline.markdown.MarkdownLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells what each line of a Markdown file is. Where readers of Markdown differ, and in what people do not write, a line is
 * text rather than a heading: sections are larger then, and never wrong.
 */
final class MarkdownScanner {
    private static final List<String> RAW_TAGS = List.of("pre", "script", "style", "textarea");

    private final List<String> lines;
    private final MarkdownSigns signs = new MarkdownSigns();
    private final List<MarkdownLine> scanned = new ArrayList<>();

    /** The first line of the paragraph at hand, or -1. */
    private int paragraph = -1;

    MarkdownScanner(List<String> lines) {
        this.lines = lines;
    }

    /** @return empty when something does not end, or may be front matter as well as text */
    Optional<List<MarkdownLine>> scan() {
        int frontMatter = endOfFrontMatter();
        for (int i = 0; i <= frontMatter; i++) {
            if (signs.headingLevel(lines.get(i)) > 0) {
                return Optional.empty();
            }
            add(Kind.VERBATIM);
        }
        while (scanned.size() < lines.size()) {
            if (!scanNext()) {
                return Optional.empty();
            }
        }
        return Optional.of(scanned);
    }

    private int endOfFrontMatter() {
        if (lines.size() < 2 || !lines.get(0).equals("---") || lines.get(1).isBlank()) {
            return -1;
        }
        int length = lines.subList(1, lines.size()).indexOf("---");
        return length < 0 ? -1 : length + 1;
    }

    private void add(Kind kind) {
        scanned.add(new MarkdownLine(kind, lines.get(scanned.size())));
    }

    /** @return whether what starts here ends somewhere */
    private boolean scanNext() {
        String line = lines.get(scanned.size());
        int indent = signs.indent(line);
        String text = line.substring(indent);
        if (line.isBlank()) {
            end(Kind.BLANK);
        } else if (indent > 3 || text.startsWith("\t")) {
            add(Kind.INDENTED);
        } else if (signs.fenceLength(text) > 0) {
            return scanCode(indent, text);
        } else if (text.startsWith("<!--")) {
            return scanThrough("-->", Kind.COMMENT);
        } else if (indent > 0) {
            add(Kind.INDENTED);
        } else if (text.startsWith("<")) {
            return scanTag(text);
        } else {
            scanText(text);
        }
        return true;
    }

    private void end(Kind kind) {
        paragraph = -1;
        add(kind);
    }

    private boolean scanCode(int indent, String opening) {
        end(Kind.FENCE);
        while (scanned.size() < lines.size()) {
            String line = lines.get(scanned.size());
            add(Kind.VERBATIM);
            if (signs.closes(line, opening, indent + 3)) {
                return true;
            }
        }
        return false;
    }

    private boolean scanThrough(String closing, Kind kind) {
        while (scanned.size() < lines.size()) {
            String line = lines.get(scanned.size());
            end(kind);
            if (line.toLowerCase(Locale.ROOT).contains(closing)) {
                return true;
            }
        }
        return false;
    }

    /** A tag's lines end at a blank one. */
    private boolean scanTag(String text) {
        String lowerCase = text.toLowerCase(Locale.ROOT);
        for (String tag : RAW_TAGS) {
            if (lowerCase.startsWith(tag, 1)) {
                return scanThrough("</" + tag + ">", Kind.OTHER);
            }
        }
        while (scanned.size() < lines.size() && !lines.get(scanned.size()).isBlank()) {
            end(Kind.OTHER);
        }
        return true;
    }

    private void scanText(String text) {
        if (signs.headingLevel(text) > 0) {
            paragraph = -1;
            scanned.add(new MarkdownLine(Kind.HEADING, signs.heading(text)));
        } else if (paragraph >= 0 && signs.underlineLevel(text) > 0) {
            underline(signs.underlineLevel(text));
        } else if (signs.isRule(text) || signs.isQuoteOrNumber(text)) {
            end(Kind.OTHER);
        } else if (text.startsWith("|")) {
            end(Kind.ROW);
        } else if (signs.isBullet(text)) {
            end(Kind.ITEM);
        } else {
            paragraph = startsParagraph() ? scanned.size() : paragraph;
            add(Kind.TEXT);
        }
    }

    /** Right after an item or a row, text belongs to that. */
    private boolean startsParagraph() {
        if (scanned.isEmpty()) {
            return true;
        }
        return switch (scanned.get(scanned.size() - 1).kind()) {
            case BLANK, HEADING, HEADING_END, COMMENT, VERBATIM -> true;
            default -> false;
        };
    }

    /** The paragraph so far was a heading. */
    private void underline(int level) {
        StringBuilder title = new StringBuilder("#".repeat(level));
        for (int i = paragraph; i < scanned.size(); i++) {
            title.append(' ').append(lines.get(i).strip());
            scanned.set(i, new MarkdownLine(Kind.HEADING_END, lines.get(i)));
        }
        scanned.set(paragraph, new MarkdownLine(Kind.HEADING, title.toString()));
        end(Kind.HEADING_END);
    }
}
