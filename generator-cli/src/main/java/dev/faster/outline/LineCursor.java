package dev.faster.outline;

import java.util.List;

/** Reads the lines of a file from start to end, as one text, and knows on which line it stands. */
public final class LineCursor {
    private final String text;
    private int position;
    private int line;
    private int lineStart;

    public LineCursor(List<String> lines) {
        text = String.join("\n", lines);
        // A byte order mark is no part of the text.
        position = text.startsWith("\uFEFF") ? 1 : 0;
    }

    public boolean atEnd() {
        return position == text.length();
    }

    public int line() {
        return line;
    }

    public int column() {
        return position - lineStart;
    }

    /** The character that comes next, 0 at the end. */
    public char peek() {
        return atEnd() ? 0 : text.charAt(position);
    }

    public char next() throws Malformed {
        if (atEnd()) {
            throw new Malformed();
        }
        char next = text.charAt(position++);
        if (next == '\n') {
            line++;
            lineStart = position;
        }
        return next;
    }

    public boolean isBefore(String words) {
        return text.startsWith(words, position);
    }

    /** Goes past the words when they come next. */
    public boolean take(String words) throws Malformed {
        if (!isBefore(words)) {
            return false;
        }
        skip(words.length());
        return true;
    }

    public void expect(String words) throws Malformed {
        if (!take(words)) {
            throw new Malformed();
        }
    }

    /** Goes past the next mark, and says what stood before it. */
    public String upTo(String mark) throws Malformed {
        int end = text.indexOf(mark, position);
        if (end < 0) {
            throw new Malformed();
        }
        String before = text.substring(position, end);
        skip(before.length() + mark.length());
        return before;
    }

    /** The rest of this line. */
    public String restOfLine() {
        int end = text.indexOf('\n', position);
        String rest = text.substring(position, end < 0 ? text.length() : end);
        position += rest.length();
        return rest;
    }

    /** @return whether there was any */
    public boolean skipSpace() throws Malformed {
        int start = position;
        while (!atEnd() && isSpace(peek())) {
            next();
        }
        return position > start;
    }

    /** What XML and JSON both take for white space. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void skip(int count) throws Malformed {
        for (int i = 0; i < count; i++) {
            next();
        }
    }
}
