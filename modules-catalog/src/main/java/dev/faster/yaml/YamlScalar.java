package dev.faster.yaml;

import dev.faster.problem.Place;

/**
 * A single value.
 *
 * @param text what it says, without quotes
 * @param plain whether it was written without quotes, so that {@code true} is no text
 */
public record YamlScalar(String text, boolean plain, Place place, Extent extent) implements YamlNode {
    /** What a value is by the look of it. Fractions, hexadecimal and other numbers that no spec knows are text. */
    public enum Kind {
        TEXT,
        INTEGER,
        BOOLEAN,
        NULL
    }

    /** A text that was not read from a document. */
    public static YamlScalar text(String text, Place place) {
        return new YamlScalar(text, false, place, Extent.NONE);
    }

    /** A value that was not read from a document, and is what it looks like. */
    public static YamlScalar plain(String text, Place place) {
        return new YamlScalar(text, true, place, Extent.NONE);
    }

    public Kind kind() {
        if (!plain) {
            return Kind.TEXT;
        }
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> Kind.NULL;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> Kind.BOOLEAN;
            default -> isInteger() ? Kind.INTEGER : Kind.TEXT;
        };
    }

    private boolean isInteger() {
        int first = text.charAt(0) == '-' ? 1 : 0;
        if (first == text.length() || text.charAt(first) == '0' && text.length() > 1) {
            return false;
        }
        for (int i = first; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
