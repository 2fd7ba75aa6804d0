package dev.faster.outline.json;

import dev.faster.outline.LineCursor;
import dev.faster.outline.Malformed;
import dev.faster.outline.Separators;
import dev.faster.outline.json.JsonToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The commas at the ends of lines of JSON. They say no more than that something follows, so a line that gets a
 * neighbour would seem changed: a merge goes without them, and they come back when it is done.
 */
public final class JsonCommas implements Separators {
    /** @return empty when {@link #with} would not give the same lines back, or a comma stands in another place */
    @Override
    public Optional<List<String>> without(List<String> lines) {
        List<String> stripped = new ArrayList<>(lines);
        JsonToken before = null;
        JsonToken comma = null;
        try {
            for (JsonToken token : significant(lines)) {
                if (token.is(Kind.COMMA) && (before == null || before.line() < token.line())) {
                    return Optional.empty();
                }
                strip(comma, token.line(), stripped);
                comma = token.is(Kind.COMMA) ? token : null;
                before = token;
            }
        } catch (Malformed e) {
            return Optional.empty();
        }
        return with(stripped).equals(lines) ? Optional.of(List.copyOf(stripped)) : Optional.empty();
    }

    private static void strip(JsonToken comma, int next, List<String> lines) {
        if (comma != null && comma.line() < next) {
            StringBuilder line = new StringBuilder(lines.get(comma.line()));
            lines.set(comma.line(), line.deleteCharAt(comma.start()).toString());
        }
    }

    /**
     * A comma after each member or element that another one follows, before the comment that it may have. Lines that are
     * no JSON stay as they are.
     */
    @Override
    public List<String> with(List<String> lines) {
        List<String> separated = new ArrayList<>(lines);
        JsonToken before = null;
        try {
            for (JsonToken token : significant(lines)) {
                if (before != null && before.endsValue() && token.startsValue() && before.line() < token.line()) {
                    separated.set(before.line(), withComma(before, lines.get(before.line())));
                }
                before = token;
            }
        } catch (Malformed e) {
            return lines;
        }
        return List.copyOf(separated);
    }

    private static List<JsonToken> significant(List<String> lines) throws Malformed {
        List<JsonToken> tokens = new ArrayList<>();
        for (JsonToken token : new JsonLexer(new LineCursor(lines)).tokens()) {
            if (!token.is(Kind.COMMENT)) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    private static String withComma(JsonToken token, String line) {
        String rest = line.substring(token.end());
        return LineCursor.isBlank(rest) ? line + "," : line.substring(0, token.end()) + "," + rest;
    }
}
