package dev.faster.outline;

import java.util.List;

/** Lines of which each goes on in the next when a backslash ends it that is not itself escaped. */
public record ContinuedLines(List<String> lines) {
    /** @return the line after this one and those that continue it, or -1 when the last line of all is to be continued */
    public int end(int line) {
        int end = line;
        while (end < lines.size() && isContinued(lines.get(end))) {
            end++;
        }
        return end < lines.size() ? end + 1 : -1;
    }

    /** As one line. */
    public String text(int line) {
        StringBuilder text = new StringBuilder();
        int next = line;
        while (next < lines.size() && isContinued(lines.get(next))) {
            String each = lines.get(next);
            text.append(each, 0, each.length() - 1).append(' ');
            next++;
        }
        return next < lines.size() ? text.append(lines.get(next)).toString() : text.toString();
    }

    private boolean isContinued(String line) {
        int start = line.length();
        while (start > 0 && line.charAt(start - 1) == '\\') {
            start--;
        }
        return (line.length() - start) % 2 == 1;
    }
}
