package dev.faster.spec;

import dev.faster.yaml.Extent;

/** A text that is changed by cutting and pasting; extents are those of the text as it was read. */
record SourceText(String content) {
    int start(Extent extent) {
        return content.offsetByCodePoints(0, extent.start());
    }

    /** A text in block style covers its last line break, which is not part of what anybody would replace. */
    int end(Extent extent) {
        int start = start(extent);
        int end = content.offsetByCodePoints(0, extent.end());
        while (end > start && Character.isWhitespace(content.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    String replace(int start, int end, String replacement) {
        return content.substring(0, start) + replacement + content.substring(end);
    }

    String insert(int index, String added) {
        return replace(index, index, added);
    }

    /** Where the line of an index ends, before its line break. */
    int endOfLine(int index) {
        int end = index;
        while (end < content.length() && content.charAt(end) != '\n' && content.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    int startOfLine(int index) {
        int start = index;
        while (start > 0 && content.charAt(start - 1) != '\n' && content.charAt(start - 1) != '\r') {
            start--;
        }
        return start;
    }

    /** The index behind the line break at an index. */
    int afterLineBreak(int index) {
        return content.startsWith("\r\n", index) ? index + 2 : Math.min(index + 1, content.length());
    }

    /** The index of the line break that a line follows, given where the line starts. */
    int beforeLineBreak(int startOfLine) {
        return startOfLine >= 2 && content.startsWith("\r\n", startOfLine - 2) ? startOfLine - 2 : startOfLine - 1;
    }

    /** How the lines of this text end. */
    String lineBreak() {
        int end = endOfLine(0);
        return end == content.length() ? "\n" : content.substring(end, afterLineBreak(end));
    }
}
