package dev.faster.outline.lines;

import java.util.Optional;

/**
 * What one line of a makefile says, those that continue it included.
 *
 * @param key what it is about: a variable or targets
 * @param rest behind the colon of a rule
 */
record MakefileLine(Kind kind, String key, String rest) {
    private static final String OPERATORS = "?+!:";

    enum Kind {
        VARIABLE,
        RULE,
        OTHER
    }

    /** @return empty when it says nothing that is known */
    static Optional<MakefileLine> of(String line) {
        String text = line.strip();
        String first = firstWord(text);
        return switch (first) {
            case "include", "-include", "sinclude", "vpath", "unexport", "undefine" -> Optional.of(other(text));
            case "export", "override", "private" -> {
                Optional<MakefileLine> plain =
                        plain(text.substring(first.length()).strip());
                boolean variable = plain.isPresent() && plain.get().kind() == Kind.VARIABLE;
                yield variable ? plain : Optional.of(other(text));
            }
            default -> plain(text);
        };
    }

    private static MakefileLine other(String text) {
        return new MakefileLine(Kind.OTHER, words(text), "");
    }

    static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '(') {
            end++;
        }
        return text.substring(0, end);
    }

    private static Optional<MakefileLine> plain(String text) {
        int sign = sign(text);
        if (sign < 0) {
            boolean call = text.startsWith("$(") || text.startsWith("${");
            return call ? Optional.of(other(text)) : Optional.empty();
        }
        return text.charAt(sign) == '=' ? variable(text, sign) : rule(text, sign);
    }

    /** The first equals sign or colon that is not in a reference; where both are the operator, the equals sign. */
    private static int sign(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '{') {
                depth++;
            } else if (c == ')' || c == '}') {
                depth--;
            } else if (depth == 0 && c == '#') {
                return -1;
            } else if (depth == 0 && (c == '=' || c == ':')) {
                int end = endOfColons(text, i);
                return end < text.length() && text.charAt(end) == '=' ? end : i;
            }
        }
        return -1;
    }

    private static int endOfColons(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == ':') {
            end++;
        }
        return end;
    }

    private static Optional<MakefileLine> variable(String text, int sign) {
        int end = sign;
        while (end > 0 && OPERATORS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String name = words(text.substring(0, end));
        return name.isEmpty() || name.indexOf(' ') >= 0 && !name.startsWith("$")
                ? Optional.empty()
                : Optional.of(new MakefileLine(Kind.VARIABLE, "var " + name, ""));
    }

    private static Optional<MakefileLine> rule(String text, int sign) {
        String targets = words(text.substring(0, sign));
        if (targets.isEmpty()) {
            return Optional.empty();
        }
        String rest = withoutCommentAndRecipe(text.substring(endOfColons(text, sign)));
        int inner = sign(rest);
        boolean assigns = inner >= 0 && rest.charAt(inner) == '=';
        Optional<MakefileLine> own = assigns ? variable(rest, inner) : Optional.empty();
        String key = own.isPresent() ? targets + ": " + own.get().key() : targets;
        return Optional.of(new MakefileLine(Kind.RULE, key, rest));
    }

    private static String withoutCommentAndRecipe(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '#' && text.charAt(end) != ';') {
            end++;
        }
        return words(text.substring(0, end));
    }

    /** With one space between each two. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                words.append(c);
            } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().stripTrailing();
    }
}
