package dev.faster.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One step of an edit of a file. Lines have no line ends. */
sealed interface Step {
    /** Some lines, of which there is exactly one such run, become others. */
    record Hunk(List<String> before, List<String> after) implements Step {}

    record AtTop(List<String> lines) implements Step {}

    record AtEnd(List<String> lines) implements Step {}

    /** A text becomes another wherever it stands. */
    record Everywhere(String before, String after) implements Step {}

    record Move(String path) implements Step {}

    record Delete() implements Step {}

    record New(List<String> lines) implements Step {}

    /** The whole file gets another form. */
    enum Reshape implements Step {
        CRLF,
        BOM,
        NO_FINAL_NEWLINE,
        /** Each two blanks at the start of a line become a tab. */
        TABS_FOR_2,
        /** Each four blanks at the start of a line become a tab. */
        TABS_FOR_4,
        /** Each four blanks at the start of a line become two. */
        INDENT_2_FOR_4,
        /** Each two blanks at the start of a line become four. */
        INDENT_4_FOR_2,
        /** Blank lines in a row become one. */
        SINGLE_BLANK_LINES,
        STRIP_TRAILING_BLANKS;

        static Reshape named(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT).replace(' ', '_'));
        }

        boolean touchesEveryLine() {
            return switch (this) {
                case TABS_FOR_2, TABS_FOR_4, INDENT_2_FOR_4, INDENT_4_FOR_2, STRIP_TRAILING_BLANKS -> true;
                case CRLF, BOM, NO_FINAL_NEWLINE, SINGLE_BLANK_LINES -> false;
            };
        }

        String applyTo(String text) {
            return switch (this) {
                case CRLF -> text.replace("\n", "\r\n");
                case BOM -> "\uFEFF" + text;
                case NO_FINAL_NEWLINE -> text.substring(0, text.length() - 1);
                case TABS_FOR_2 -> indented(text, 2, "\t");
                case TABS_FOR_4 -> indented(text, 4, "\t");
                case INDENT_2_FOR_4 -> indented(text, 4, "  ");
                case INDENT_4_FOR_2 -> indented(text, 2, "    ");
                case SINGLE_BLANK_LINES -> text.replaceAll("\n{3,}", "\n\n");
                case STRIP_TRAILING_BLANKS -> text.replaceAll("[ \t]+\n", "\n");
            };
        }

        private static String indented(String text, int blanks, String instead) {
            List<String> lines = new ArrayList<>();
            for (String line : text.split("\n", -1)) {
                String rest = line.stripLeading();
                int depth = (line.length() - rest.length()) / blanks;
                lines.add(instead.repeat(depth) + line.substring(depth * blanks));
            }
            return String.join("\n", lines);
        }
    }
}
