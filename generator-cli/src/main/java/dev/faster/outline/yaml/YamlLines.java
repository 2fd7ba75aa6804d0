package dev.faster.outline.yaml;

import java.util.List;

/** The lines of a YAML file, as far as they can be told apart without knowing what stands before them. */
final class YamlLines {
    private final List<String> lines;

    /** Lines of texts in block style: they may look like anything. */
    private final boolean[] isText;

    YamlLines(List<String> lines) {
        this.lines = lines;
        this.isText = new boolean[lines.size()];
    }

    int count() {
        return lines.size();
    }

    List<String> between(int from, int to) {
        return lines.subList(from, to);
    }

    void addText(int first, int last) {
        for (int i = first; i <= last && i < isText.length; i++) {
            isText[i] = true;
        }
    }

    /** A parser lets some tabs pass that do not mean what they look like. */
    boolean haveIndentingTab() {
        for (int i = 0; i < count(); i++) {
            int end = whitespace(i);
            if (!isText[i] && !isBlank(i) && !isComment(i) && lines.get(i).lastIndexOf('\t', end - 1) >= 0) {
                return true;
            }
        }
        return false;
    }

    boolean isBlank(int line) {
        return whitespace(line) == lines.get(line).length();
    }

    boolean isComment(int line) {
        return lines.get(line).startsWith("#", whitespace(line));
    }

    /** The number of spaces and tabs at the start. */
    int whitespace(int line) {
        String text = lines.get(line);
        int end = 0;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return end;
    }

    /** Whether nothing stands before a column. */
    boolean isIndent(int line, int column) {
        return line < count() && whitespace(line) == column;
    }

    boolean isDash(int line, int column) {
        return isIndent(line, column) && lines.get(line).startsWith("-", column);
    }

    /** The last line that is not empty, or the first. Spaces may be part of a text. */
    int withoutEmpty(int first, int last) {
        int end = Math.min(last, count() - 1);
        while (end > first && lines.get(end).isEmpty()) {
            end--;
        }
        return end;
    }

    int afterComments(int from) {
        int line = from;
        while (line < count() && (isBlank(line) || isComment(line))) {
            line++;
        }
        return line;
    }
}
