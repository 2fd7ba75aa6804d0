package dev.faster.outline.json;

import dev.faster.outline.Malformed;
import dev.faster.outline.Node;
import dev.faster.outline.OpenNode;
import dev.faster.outline.json.JsonToken.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON in which a line end stands for the comma that would stand before it. */
final class JsonParser {
    private static final int DEPTH = 200;
    private static final String[] NAMES = {"name", "id", "key"};

    private final List<JsonToken> tokens;
    private int position;
    private int depth;

    JsonParser(List<JsonToken> tokens) {
        this.tokens = tokens;
    }

    Node parse() throws Malformed {
        OpenNode file = new OpenNode(0, 0);
        comments(file);
        Node root = value();
        comments(file);
        if (position != tokens.size()) {
            throw new Malformed();
        }
        return root;
    }

    /** Known by its content, as it stands for itself. */
    private Node value() throws Malformed {
        if (++depth > DEPTH) {
            throw new Malformed();
        }
        JsonToken token = next();
        Node value = switch (token.kind()) {
            case OPEN_OBJECT -> object(token);
            case OPEN_ARRAY -> array(token);
            case STRING, LITERAL -> scalar(token);
            default -> throw new Malformed();
        };
        depth--;
        return value;
    }

    private static Node scalar(JsonToken token) {
        return new OpenNode(token.line(), token.line()).close(token.text(), false, token.line(), token.line());
    }

    private Node object(JsonToken bracket) throws Malformed {
        OpenNode object = new OpenNode(bracket.line(), bracket.line());
        Map<String, String> texts = new HashMap<>();
        comments(object);
        while (!peek().is(Kind.CLOSE_OBJECT)) {
            separator(object);
            JsonToken start = expect(Kind.STRING);
            String name = unquoted(start);
            comments(object);
            expect(Kind.COLON);
            comments(object);
            boolean scalar = peek().isScalar();
            Node value = value();
            if (scalar) {
                texts.putIfAbsent(name, value.key());
            }
            object.child(value.named(name, start.line()));
            comments(object);
        }
        int closing = next().line();
        return object.close(identity(texts), false, closing, closing);
    }

    private static String identity(Map<String, String> texts) {
        for (String name : NAMES) {
            if (texts.containsKey(name)) {
                return "{" + name + ": " + texts.get(name) + "}";
            }
        }
        return "{}";
    }

    private Node array(JsonToken bracket) throws Malformed {
        OpenNode array = new OpenNode(bracket.line(), bracket.line());
        comments(array);
        while (!peek().is(Kind.CLOSE_ARRAY)) {
            separator(array);
            if (peek().is(Kind.STRING)) {
                array.word(unquoted(peek()));
            }
            array.child(value());
            comments(array);
        }
        int closing = next().line();
        return array.close("[]", false, closing, closing);
    }

    private static String unquoted(JsonToken string) {
        return string.text().substring(1, string.text().length() - 1);
    }

    /** Between two values: a comma on one line with both, or none and a line end. */
    private void separator(OpenNode parent) throws Malformed {
        if (parent.isEmpty()) {
            return;
        }
        int line = parent.lastLine();
        boolean comma = peek().is(Kind.COMMA);
        if (comma && next().line() != line) {
            throw new Malformed();
        }
        comments(parent);
        if (comma != (peek().line() == line)) {
            throw new Malformed();
        }
    }

    private void comments(OpenNode parent) {
        while (position < tokens.size() && tokens.get(position).is(Kind.COMMENT)) {
            parent.comment(tokens.get(position).line(), tokens.get(position).lastLine());
            position++;
        }
    }

    private JsonToken expect(Kind kind) throws Malformed {
        if (!peek().is(kind)) {
            throw new Malformed();
        }
        return next();
    }

    private JsonToken peek() throws Malformed {
        if (position == tokens.size()) {
            throw new Malformed();
        }
        return tokens.get(position);
    }

    private JsonToken next() throws Malformed {
        JsonToken token = peek();
        position++;
        return token;
    }
}
