package dev.faster.outline.json;

/**
 * The smallest thing JSON is made of, or a comment between two.
 *
 * @param text as it is written; empty for a comment
 * @param line where it starts, counted from 0
 * @param start the column where it starts, counted from 0
 * @param lastLine where it ends, another line than where it starts for some comments alone
 * @param end the column where it has ended
 */
record JsonToken(Kind kind, String text, int line, int start, int lastLine, int end) {
    enum Kind {
        OPEN_OBJECT,
        CLOSE_OBJECT,
        OPEN_ARRAY,
        CLOSE_ARRAY,
        COMMA,
        COLON,
        STRING,
        /** A number, a boolean or null. */
        LITERAL,
        COMMENT
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isScalar() {
        return kind == Kind.STRING || kind == Kind.LITERAL;
    }

    boolean startsValue() {
        return isScalar() || kind == Kind.OPEN_OBJECT || kind == Kind.OPEN_ARRAY;
    }

    boolean endsValue() {
        return isScalar() || kind == Kind.CLOSE_OBJECT || kind == Kind.CLOSE_ARRAY;
    }
}
