package dev.faster.outline.lines;

import dev.faster.outline.Block;
import dev.faster.outline.LineBlocks;
import dev.faster.outline.Outliner;
import java.util.List;
import java.util.Optional;

/** A list of patterns, one a line: what git and Docker ignore, or which attributes and owners files have. */
public final class ListOutliner implements Outliner {
    private final boolean values;

    private ListOutliner(boolean values) {
        this.values = values;
    }

    /** For {@code .gitignore} and {@code .dockerignore}: each line is a pattern. */
    public static ListOutliner ofPatterns() {
        return new ListOutliner(false);
    }

    /** For {@code .gitattributes} and {@code CODEOWNERS}: behind each pattern stands what is said of its files. */
    public static ListOutliner ofValues() {
        return new ListOutliner(true);
    }

    @Override
    public Optional<Block> outline(List<String> lines) {
        LineBlocks file = new LineBlocks();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                file.hold(line);
            } else {
                file.add(values ? pattern(line.strip()) : line.stripTrailing(), List.of(line));
            }
        }
        return file.file();
    }

    /** Up to the first white space that is neither quoted, nor escaped, nor part of a title in brackets. */
    private String pattern(String line) {
        char closing = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (closing != 0) {
                closing = c == closing ? 0 : closing;
            } else if (c == '"' || c == '[') {
                closing = c == '"' ? '"' : ']';
            } else if (Character.isWhitespace(c)) {
                return line.substring(0, i);
            }
        }
        return line;
    }
}
