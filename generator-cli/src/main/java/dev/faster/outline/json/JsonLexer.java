package dev.faster.outline.json;

import dev.faster.outline.LineCursor;
import dev.faster.outline.Malformed;
import dev.faster.outline.json.JsonToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** Takes JSON apart. Comments are known, as the settings of many tools have them. */
final class JsonLexer {
    private static final String SIGNS = "{}[],:";
    private static final Kind[] KINDS = {
        Kind.OPEN_OBJECT, Kind.CLOSE_OBJECT, Kind.OPEN_ARRAY, Kind.CLOSE_ARRAY, Kind.COMMA, Kind.COLON
    };
    private static final List<String> WORDS = List.of("true", "false", "null");

    private final LineCursor cursor;
    private final List<JsonToken> tokens = new ArrayList<>();
    private int line;
    private int start;

    JsonLexer(LineCursor cursor) {
        this.cursor = cursor;
    }

    List<JsonToken> tokens() throws Malformed {
        cursor.skipSpace();
        while (!cursor.atEnd()) {
            line = cursor.line();
            start = cursor.column();
            next();
            cursor.skipSpace();
        }
        return tokens;
    }

    private void next() throws Malformed {
        int sign = SIGNS.indexOf(cursor.peek());
        if (sign >= 0) {
            add(KINDS[sign], String.valueOf(cursor.next()));
        } else if (cursor.take("\"")) {
            add(Kind.STRING, string());
        } else if (cursor.take("//")) {
            cursor.restOfLine();
            add(Kind.COMMENT, "");
        } else if (cursor.take("/*")) {
            cursor.upTo("*/");
            add(Kind.COMMENT, "");
        } else {
            add(Kind.LITERAL, literal());
        }
    }

    private void add(Kind kind, String text) {
        tokens.add(new JsonToken(kind, text, line, start, cursor.line(), cursor.column()));
    }

    private String string() throws Malformed {
        StringBuilder text = new StringBuilder("\"");
        for (char c = cursor.next(); c != '"'; c = cursor.next()) {
            if (c < ' ') {
                throw new Malformed();
            }
            text.append(c);
            if (c == '\\') {
                text.append(escape());
            }
        }
        return text.append('"').toString();
    }

    private String escape() throws Malformed {
        char c = cursor.next();
        if ("\"\\/bfnrtu".indexOf(c) < 0) {
            throw new Malformed();
        }
        StringBuilder escape = new StringBuilder().append(c);
        for (int i = 0; c == 'u' && i < 4; i++) {
            if ("0123456789abcdefABCDEF".indexOf(cursor.peek()) < 0) {
                throw new Malformed();
            }
            escape.append(cursor.next());
        }
        return escape.toString();
    }

    private String literal() throws Malformed {
        StringBuilder text = new StringBuilder();
        while (isPartOfLiteral(cursor.peek())) {
            text.append(cursor.next());
        }
        String literal = text.toString();
        if (!WORDS.contains(literal) && !new JsonNumber(literal).isSound()) {
            throw new Malformed();
        }
        return literal;
    }

    private static boolean isPartOfLiteral(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == 'E' || c == '-' || c == '+' || c == '.';
    }
}
