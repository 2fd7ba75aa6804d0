package dev.faster.documented;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the blocks of code in a Markdown page, fenced and indented ones. */
final class BlockReader {
    private static final Pattern FENCE = Pattern.compile("( *)```(\\S*)");
    private static final Pattern COMMENT = Pattern.compile("<!-- (.*) -->");
    private static final String INDENTATION = "    ";

    private final Path page;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();

    BlockReader(Path page) {
        this.page = page;
    }

    List<Block> read(List<String> lines) {
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            Matcher fence = FENCE.matcher(line);
            if (fence.matches()) {
                at = fenced(lines, at, fence.group(1), fence.group(2));
            } else if (line.startsWith(INDENTATION)) {
                at = indented(lines, at);
            } else {
                note(line);
                at++;
            }
        }
        return blocks;
    }

    private int fenced(List<String> lines, int start, String indentation, String language) {
        int end = start + 1;
        while (!lines.get(end).equals(indentation + "```")) {
            end++;
        }
        List<String> text = lines.subList(start + 1, end).stream()
                .map(line -> line.startsWith(indentation) ? line.substring(indentation.length()) : line)
                .toList();
        add(start, language, text);
        return end + 1;
    }

    private int indented(List<String> lines, int start) {
        int end = start;
        while (end < lines.size() && lines.get(end).startsWith(INDENTATION)) {
            end++;
        }
        add(start, Block.INDENTED, lines.subList(start, end));
        return end;
    }

    private void add(int start, String language, List<String> text) {
        blocks.add(new Block(page, start + 1, language, text, comments));
        comments.clear();
    }

    /** A comment is for the block that comes next, if nothing but blank lines stands between. */
    private void note(String line) {
        Matcher comment = COMMENT.matcher(line.strip());
        if (comment.matches()) {
            comments.add(comment.group(1));
        } else if (!line.isBlank()) {
            comments.clear();
        }
    }
}
