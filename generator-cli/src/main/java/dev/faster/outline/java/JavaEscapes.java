package dev.faster.outline.java;

import java.util.List;
import java.util.Locale;

/** Java reads escapes of characters before all else: a quote can be written so that it does not look like one. */
final class JavaEscapes {
    /** Quotes, backslash, line ends, and the signs that comments are made of. */
    private static final String SYNTAX = "22 27 5c 0a 0d 2a 2f";

    private JavaEscapes() {}

    static boolean hideSyntax(List<String> lines) {
        for (String line : lines) {
            if (hideSyntax(line)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hideSyntax(String line) {
        int at = line.indexOf("\\u");
        while (at >= 0) {
            int digits = at + 1;
            while (digits < line.length() && line.charAt(digits) == 'u') {
                digits++;
            }
            if (isEscape(line, at) && digits + 4 <= line.length() && isSyntax(line.substring(digits, digits + 4))) {
                return true;
            }
            at = line.indexOf("\\u", at + 1);
        }
        return false;
    }

    /** A backslash after a backslash is a backslash. */
    private static boolean isEscape(String line, int at) {
        int before = at;
        while (before > 0 && line.charAt(before - 1) == '\\') {
            before--;
        }
        return (at - before) % 2 == 0;
    }

    private static boolean isSyntax(String code) {
        return code.startsWith("00") && SYNTAX.contains(code.substring(2).toLowerCase(Locale.ROOT));
    }
}
