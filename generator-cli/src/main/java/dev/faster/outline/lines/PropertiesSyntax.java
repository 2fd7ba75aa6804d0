package dev.faster.outline.lines;

import dev.faster.outline.ContinuedLines;
import java.util.List;
import java.util.Optional;

/** Java properties: a backslash at the end of a line continues it. */
final class PropertiesSyntax implements EntrySyntax {
    @Override
    public boolean isComment(String text) {
        return text.startsWith("#") || text.startsWith("!");
    }

    @Override
    public Optional<String> key(String line) {
        String text = line.strip();
        int end = 0;
        while (end < text.length() && !isSeparator(text.charAt(end))) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return end == 0 || end >= text.length() ? Optional.empty() : Optional.of(text.substring(0, end));
    }

    @Override
    public Optional<String> disabledKey(String line) {
        return Optional.empty();
    }

    @Override
    public int end(List<String> lines, int line) {
        return new ContinuedLines(lines).end(line);
    }

    private boolean isSeparator(char c) {
        return c == '=' || c == ':' || Character.isWhitespace(c);
    }
}
