package dev.faster.outline.json;

/** Knows whether a text is a number in JSON, such as {@code -1.5e+3}. */
final class JsonNumber {
    private final String text;
    private int position;

    JsonNumber(String text) {
        this.text = text;
    }

    boolean isSound() {
        position = 0;
        take("-");
        boolean sound = take("0") || digits();
        if (take(".")) {
            sound &= digits();
        }
        if (take("eE")) {
            take("+-");
            sound &= digits();
        }
        return sound && position == text.length();
    }

    private boolean digits() {
        int first = position;
        while (take("0123456789")) {
            // As many as there are.
        }
        return position > first;
    }

    private boolean take(String characters) {
        boolean found = position < text.length() && characters.indexOf(text.charAt(position)) >= 0;
        position += found ? 1 : 0;
        return found;
    }
}
