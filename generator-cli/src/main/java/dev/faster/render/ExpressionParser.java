package dev.faster.render;

import dev.faster.render.Expression.Comparison;
import dev.faster.render.Expression.HasContent;
import dev.faster.render.Expression.Junction;
import dev.faster.render.Expression.Literal;
import dev.faster.render.Expression.Lookup;
import dev.faster.render.Expression.Not;
import dev.faster.render.Expression.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads expressions in FreeMarker's canonical form; whatever is not in {@link Expression} is none of ours. */
final class ExpressionParser {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(\"[^\"\\\\]*\"|[0-9]+|[A-Za-z_]+|\\?has_content|==|!=|<=|>=|&&|\\|\\||[.()\\[\\]!<>])");
    private static final List<String> COMPARISONS = List.of("==", "!=", "<", "<=", ">", ">=");

    private final List<String> tokens;
    private int next;

    private ExpressionParser(List<String> tokens) {
        this.tokens = tokens;
    }

    /** Empty when the text uses more of FreeMarker than we compile. */
    static Optional<Expression> parse(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int from = 0;
        while (from < text.length() && matcher.region(from, text.length()).lookingAt()) {
            tokens.add(matcher.group(1));
            from = matcher.end();
        }
        if (from < text.length()) {
            return Optional.empty();
        }
        try {
            ExpressionParser parser = new ExpressionParser(tokens);
            Expression expression = parser.either();
            return parser.next == tokens.size() ? Optional.of(expression) : Optional.empty();
        } catch (NotOurs e) {
            return Optional.empty();
        }
    }

    private Expression either() {
        Expression left = both();
        while (take("||")) {
            left = new Junction(false, left, both());
        }
        return left;
    }

    private Expression both() {
        Expression left = comparison();
        while (take("&&")) {
            left = new Junction(true, left, comparison());
        }
        return left;
    }

    private Expression comparison() {
        Expression left = negation();
        for (String operator : COMPARISONS) {
            if (take(operator)) {
                return new Comparison(operator, left, negation());
            }
        }
        return left;
    }

    private Expression negation() {
        return take("!") ? new Not(negation()) : postfix();
    }

    private Expression postfix() {
        Expression expression = primary();
        while (true) {
            if (take("[")) {
                expression = new Lookup(expression, either());
                expect("]");
            } else if (take("?has_content")) {
                expression = new HasContent(expression);
            } else {
                return expression;
            }
        }
    }

    private Expression primary() {
        if (take("(")) {
            Expression inner = either();
            expect(")");
            return inner;
        }
        String token = peek();
        next++;
        char first = token.charAt(0);
        if (first == '"') {
            return new Literal(token.substring(1, token.length() - 1));
        } else if (Character.isDigit(first)) {
            return new Literal(Integer.valueOf(token));
        } else if (token.equals("true") || token.equals("false")) {
            return new Literal(Boolean.valueOf(token));
        } else if (isName(token)) {
            return reference(token);
        }
        throw new NotOurs();
    }

    private Expression reference(String first) {
        List<String> path = new ArrayList<>(List.of(first));
        while (take(".")) {
            if (!isName(peek())) {
                throw new NotOurs();
            }
            path.add(peek());
            next++;
        }
        return new Reference(path);
    }

    private static boolean isName(String token) {
        return Character.isLetter(token.charAt(0)) || token.charAt(0) == '_';
    }

    private String peek() {
        if (next == tokens.size()) {
            throw new NotOurs();
        }
        return tokens.get(next);
    }

    private boolean take(String token) {
        boolean there = next < tokens.size() && tokens.get(next).equals(token);
        if (there) {
            next++;
        }
        return there;
    }

    private void expect(String token) {
        if (!take(token)) {
            throw new NotOurs();
        }
    }

    /** Leaves the recursion; it never leaves this class. */
    private static final class NotOurs extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotOurs() {
            super("", null, false, false);
        }
    }
}
