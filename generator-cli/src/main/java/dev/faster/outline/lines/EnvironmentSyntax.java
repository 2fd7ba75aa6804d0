package dev.faster.outline.lines;

import java.util.List;
import java.util.Optional;

/** Files of environment variables: a value in quotes can have many lines. */
final class EnvironmentSyntax implements EntrySyntax {
    private static final String EXPORT = "export ";

    @Override
    public boolean isComment(String text) {
        return text.startsWith("#");
    }

    @Override
    public Optional<String> key(String line) {
        int start = start(line);
        int end = endOfName(line, start);
        int sign = skipBlanks(line, end);
        boolean entry = end > start && sign < line.length() && line.charAt(sign) == '=';
        return entry ? Optional.of(line.substring(start, end)) : Optional.empty();
    }

    /** Such as {@code # PORT=8080}: in capitals, so that it cannot be a sentence. */
    @Override
    public Optional<String> disabledKey(String line) {
        String text = line.strip();
        if (!text.startsWith("#")) {
            return Optional.empty();
        }
        int start = text.startsWith("# ") ? 2 : 1;
        int end = endOfName(text, start);
        if (end == start || end == text.length() || text.charAt(end) != '=') {
            return Optional.empty();
        }
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return Optional.empty();
            }
        }
        return Optional.of("#" + text.substring(start, end));
    }

    @Override
    public int end(List<String> lines, int line) {
        String text = lines.get(line);
        int value = skipBlanks(text, text.indexOf('=') + 1);
        if (value == text.length() || "\"'`".indexOf(text.charAt(value)) < 0) {
            return line + 1;
        }
        char quote = text.charAt(value);
        int from = value + 1;
        for (int i = line; i < lines.size(); i++) {
            int end = endOfQuote(lines.get(i), from, quote);
            if (end >= 0) {
                String rest = lines.get(i).substring(end + 1).strip();
                return rest.isEmpty() || rest.startsWith("#") ? i + 1 : -1;
            }
            from = 0;
        }
        return -1;
    }

    private int endOfQuote(String text, int from, char quote) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == quote) {
                return i;
            }
            if (text.charAt(i) == '\\' && quote == '"') {
                i++;
            }
        }
        return -1;
    }

    private int start(String line) {
        int start = skipBlanks(line, 0);
        return line.startsWith(EXPORT, start) ? skipBlanks(line, start + EXPORT.length()) : start;
    }

    private int skipBlanks(String line, int from) {
        int at = from;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private int endOfName(String line, int start) {
        int end = start;
        while (end < line.length() && isName(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean isName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "_.-".indexOf(c) >= 0;
    }
}
