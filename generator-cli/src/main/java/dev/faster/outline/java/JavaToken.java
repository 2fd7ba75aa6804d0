package dev.faster.outline.java;

/**
 * A word, a literal or a single sign of Java, and the lines it stands on.
 *
 * @param text empty for literals: nothing in one is of interest
 */
record JavaToken(Kind kind, String text, int firstLine, int lastLine) {
    enum Kind {
        WORD,
        LITERAL,
        SIGN
    }
}
