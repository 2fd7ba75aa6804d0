package dev.faster.outline.java;

import dev.faster.outline.java.JavaToken.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the partner of each bracket. Angle brackets have one if all between them could be types. */
final class JavaBrackets {
    private static final int DEEPEST = 200;
    private static final String IN_TYPES = ".,?&[]@<>()";

    private final List<JavaToken> tokens;
    private final int[] partners;
    private final int[] open = new int[DEEPEST];
    private int depth;
    private boolean annotation;

    private JavaBrackets(List<JavaToken> tokens) {
        this.tokens = tokens;
        this.partners = new int[tokens.size()];
    }

    /** @return for each token its partner or -1; empty when they do not balance, or go too deep */
    static Optional<int[]> partners(List<JavaToken> tokens) {
        return new JavaBrackets(tokens).match();
    }

    private Optional<int[]> match() {
        Arrays.fill(partners, -1);
        for (int i = 0; i < partners.length; i++) {
            if (!accept(i, tokens.get(i))) {
                return Optional.empty();
            }
            annotation = isAnnotationName(i);
        }
        forgetAngles();
        return depth == 0 ? Optional.of(partners) : Optional.empty();
    }

    private boolean accept(int i, JavaToken token) {
        if (!couldBeInType(i, token)) {
            forgetAngles();
        }
        if (token.kind() != Kind.SIGN) {
            return true;
        }
        return switch (token.text()) {
            case "(", "[", "{", "<" -> push(i);
            case ")" -> close(i, "(");
            case "]" -> close(i, "[");
            case "}" -> close(i, "{");
            case ">" -> closeAngle(i);
            default -> true;
        };
    }

    private boolean couldBeInType(int i, JavaToken token) {
        if (token.kind() != Kind.SIGN) {
            return token.kind() == Kind.WORD;
        }
        if (token.text().equals("(")) {
            return annotation;
        }
        boolean and =
                token.text().equals("&") && i > 0 && tokens.get(i - 1).text().equals("&");
        return IN_TYPES.contains(token.text()) && !and;
    }

    private boolean push(int i) {
        if (depth == DEEPEST) {
            return false;
        }
        open[depth++] = i;
        return true;
    }

    private boolean close(int i, String opening) {
        forgetAngles();
        return isOpen(opening) && pair(i);
    }

    private boolean closeAngle(int i) {
        return !isOpen("<") || pair(i);
    }

    private boolean pair(int i) {
        depth--;
        partners[i] = open[depth];
        partners[open[depth]] = i;
        return true;
    }

    /** Those that turned out to compare numbers. */
    private void forgetAngles() {
        while (isOpen("<")) {
            depth--;
        }
    }

    private boolean isOpen(String opening) {
        return depth > 0 && tokens.get(open[depth - 1]).text().equals(opening);
    }

    /** Whether a parenthesis after this token would be that of an annotation. */
    private boolean isAnnotationName(int i) {
        JavaToken token = tokens.get(i);
        if (token.kind() == Kind.SIGN) {
            return token.text().equals("@") || annotation && token.text().equals(".");
        }
        boolean follows = i > 0 && tokens.get(i - 1).kind() == Kind.SIGN;
        return token.kind() == Kind.WORD && annotation && follows;
    }
}
