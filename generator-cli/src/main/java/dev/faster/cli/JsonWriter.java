package dev.faster.cli;

import java.util.List;

/** Writes one JSON document, two spaces deeper with each level. */
final class JsonWriter {
    private final StringBuilder text = new StringBuilder();
    private int depth;
    private boolean first = true;

    JsonWriter key(String name) {
        next();
        string(name);
        text.append(": ");
        return this;
    }

    JsonWriter open(char bracket) {
        text.append(bracket);
        depth++;
        first = true;
        return this;
    }

    JsonWriter close(char bracket) {
        depth--;
        if (!first) {
            line();
        }
        text.append(bracket);
        first = false;
        return this;
    }

    JsonWriter field(String name, String value) {
        key(name);
        string(value);
        return this;
    }

    JsonWriter field(String name, long value) {
        key(name);
        text.append(value);
        return this;
    }

    JsonWriter field(String name, boolean value) {
        key(name);
        text.append(value);
        return this;
    }

    JsonWriter field(String name, List<String> values) {
        key(name).open('[');
        for (String value : values) {
            next();
            string(value);
        }
        return close(']');
    }

    /** An element of the open list, which is about to be written. */
    JsonWriter element() {
        next();
        return this;
    }

    /** A value that is JSON already, moved to this depth. */
    JsonWriter raw(String json) {
        text.append(json.strip().replace("\n", "\n" + "  ".repeat(depth)));
        return this;
    }

    @Override
    public String toString() {
        return text + "\n";
    }

    private void next() {
        if (!first) {
            text.append(',');
        }
        first = false;
        line();
    }

    private void line() {
        text.append('\n').append("  ".repeat(depth));
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            character(value.charAt(i));
        }
        text.append('"');
    }

    private void character(char c) {
        if (c == '"' || c == '\\') {
            text.append('\\').append(c);
        } else if (c == '\n') {
            text.append("\\n");
        } else if (c < ' ' || c == 0x7f || Character.isSurrogate(c)) {
            text.append("\\u").append(Character.forDigit(c >> 12, 16)).append(Character.forDigit(c >> 8 & 15, 16));
            text.append(Character.forDigit(c >> 4 & 15, 16)).append(Character.forDigit(c & 15, 16));
        } else {
            text.append(c);
        }
    }
}
