package dev.faster.outline.markdown;

/** The signs of Markdown, each within one line. */
final class MarkdownSigns {
    private static final int MAX_LEVEL = 6;

    /** Of spaces. */
    int indent(String line) {
        return count(line, 0, ' ');
    }

    /** Of a heading with {@code #} before it, or 0. */
    int headingLevel(String text) {
        int level = count(text, 0, '#');
        boolean closed = level == text.length() || text.charAt(level) == ' ' || text.charAt(level) == '\t';
        return level <= MAX_LEVEL && closed ? level : 0;
    }

    /** Its title after one {@code #} for each level, without those that may close it. */
    String heading(String text) {
        int level = headingLevel(text);
        String title = text.substring(level).strip();
        int end = title.length();
        while (end > 0 && title.charAt(end - 1) == '#') {
            end--;
        }
        boolean closed = end == 0 || title.charAt(end - 1) == ' ' || title.charAt(end - 1) == '\t';
        return ("#".repeat(level) + " " + (closed ? title.substring(0, end) : title)).strip();
    }

    /** Of the heading that a line underlines, or 0. */
    int underlineLevel(String text) {
        String line = text.stripTrailing();
        if (line.length() < 3) {
            return 0;
        }
        return count(line, 0, '=') == line.length() ? 1 : count(line, 0, '-') == line.length() ? 2 : 0;
    }

    boolean isRule(String text) {
        char sign = text.charAt(0);
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == sign) {
                count++;
            } else if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
                return false;
            }
        }
        return count >= 3 && (sign == '-' || sign == '*' || sign == '_');
    }

    boolean isBullet(String text) {
        return text.startsWith("- ") || text.startsWith("* ") || text.startsWith("+ ");
    }

    boolean isQuoteOrNumber(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        boolean numbered = digits > 0 && (text.startsWith(".", digits) || text.startsWith(")", digits));
        return text.startsWith(">") || numbered;
    }

    /** Of the signs that open a block of code, or 0. */
    int fenceLength(String text) {
        int ticks = count(text, 0, '`');
        if (ticks >= 3) {
            return text.indexOf('`', ticks) < 0 ? ticks : 0;
        }
        int tildes = count(text, 0, '~');
        return tildes >= 3 ? tildes : 0;
    }

    /** Whether a line closes the block of code that this one opened. */
    boolean closes(String line, String opening, int maxIndent) {
        int indent = indent(line);
        int length = count(line, indent, opening.charAt(0));
        return indent <= maxIndent
                && length >= fenceLength(opening)
                && line.substring(indent + length).isBlank();
    }

    private static int count(String text, int from, char sign) {
        int end = from;
        while (end < text.length() && text.charAt(end) == sign) {
            end++;
        }
        return end - from;
    }
}
