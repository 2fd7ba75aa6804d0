package [=package].core.logging;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes secrets and personal data out of a finished line, whether it is plain text or JSON (where a quote inside a
 * message reads {@code \"}). Removes too much rather than too little, and never a quote or a backslash, so that a line
 * of JSON stays one. Where a pattern must look ahead, it looks a limited way: a line of any length is done in no time.
 */
final class Redaction {

    private static final String GONE = "***";
    private static final String ASSIGNED = "(?:\\\\?[\"'])?\\s*[:=]\\s*\\[?(?:\\\\?[\"'])?";
    private static final String VALUE = "[^\\s\"'\\\\,;&})\\]]";

    private static final List<Rule> RULES = List.of(
            // Headers whose value may hold blanks: everything up to the end of the line or of the quoted text.
            rule("(?i)((?:authorization|cookie|signature)" + ASSIGNED + ")[^\"'\\\\\\r\\n\\]]+", "$1" + GONE),
            rule("(?i)\\b(bearer\\s+)[\\w.~+/=-]{8,}", "$1" + GONE),
            rule(
                    "(?i)((?:pass(?:word|wd|phrase)|pwd|secret|token|otp|api[-_]?key|token[-_]?hash|verifier)"
                            + ASSIGNED + ")" + VALUE + "+",
                    "$1" + GONE),
            // One-time codes, but not the names of our own errors ("code":"request.invalid").
            rule("(?i)(?<![a-z_])(code" + ASSIGNED + ")(?![a-z_]+\\.[a-z_])" + VALUE + "{6,}", "$1" + GONE),
            rule("(?i)(callback[^\\s\"?\\\\]{0,200}\\?)[^\\s\"\\\\]+", "$1" + GONE),
            // postgres://user:password@host
            rule("(://[^:/?#\\s@\"]{0,200}:)[^@\\s/\"\\\\]{1,200}@", "$1" + GONE + "@"),
            rule("\\b(?:sk_|rk_|whsec_|sb_secret_)[\\w+/=-]{4,}", GONE),
            rule("\\beyJ[\\w-]{8,2000}\\.[\\w-]+(?:\\.[\\w-]*)?", GONE),
            rule("(?<![\\w.%+-])([\\w])[\\w.%+-]*@([A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)", "$1" + GONE + "@$2"));

    private Redaction() {}

    static String clean(String line) {
        String cleaned = line;
        for (Rule rule : RULES) {
            cleaned = rule.pattern().matcher(cleaned).replaceAll(rule.replacement());
        }
        return cleaned;
    }

    private static Rule rule(String pattern, String replacement) {
        return new Rule(Pattern.compile(pattern), replacement);
    }

    private record Rule(Pattern pattern, String replacement) {}
}
