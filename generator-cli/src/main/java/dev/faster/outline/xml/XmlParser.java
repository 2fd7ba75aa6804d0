package dev.faster.outline.xml;

import dev.faster.outline.LineCursor;
import dev.faster.outline.Malformed;
import dev.faster.outline.Node;
import dev.faster.outline.OpenNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Reads XML as far as its elements and their lines go. A document type is refused: what it says could make the text mean
 * something else.
 */
final class XmlParser {
    private static final int DEPTH = 200;

    private final LineCursor cursor;
    private final XmlScanner scanner;
    private final XmlKeys keys = new XmlKeys();
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private final List<Node> roots = new ArrayList<>();

    XmlParser(LineCursor cursor) {
        this.cursor = cursor;
        scanner = new XmlScanner(cursor);
    }

    Node parse() throws Malformed {
        if (cursor.isBefore("<?xml ")) {
            declaration();
        }
        while (!cursor.atEnd()) {
            next();
        }
        if (!open.isEmpty() || roots.size() != 1) {
            throw new Malformed();
        }
        return roots.get(0);
    }

    private void declaration() throws Malformed {
        cursor.expect("<?xml");
        XmlDeclaration declaration = new XmlDeclaration(scanner.attributes());
        cursor.expect("?>");
        if (!declaration.isSound()) {
            throw new Malformed();
        }
    }

    private void next() throws Malformed {
        int line = cursor.line();
        if (cursor.peek() != '<') {
            text(scanner.text());
        } else if (cursor.take("<!--")) {
            comment(line);
        } else if (cursor.take("<![CDATA[")) {
            characterData(cursor.upTo("]]>"));
        } else if (cursor.take("<?")) {
            instruction(line);
        } else if (cursor.take("</")) {
            endTag(line);
        } else {
            cursor.expect("<");
            startTag(line);
        }
    }

    private void text(String text) throws Malformed {
        if (!open.isEmpty()) {
            open.peek().add(text);
        } else if (!LineCursor.isBlank(text)) {
            throw new Malformed();
        }
    }

    private void characterData(String data) throws Malformed {
        if (open.isEmpty()) {
            throw new Malformed();
        }
        open.peek().node.indivisible();
        open.peek().add(data);
    }

    private void comment(int line) throws Malformed {
        cursor.upTo("--");
        cursor.expect(">");
        aside(line);
    }

    private void instruction(int line) throws Malformed {
        if (scanner.name().equalsIgnoreCase("xml")) {
            throw new Malformed();
        }
        if (!cursor.take("?>")) {
            if (!cursor.skipSpace()) {
                throw new Malformed();
            }
            cursor.upTo("?>");
        }
        aside(line);
    }

    private void aside(int line) {
        if (!open.isEmpty()) {
            open.peek().node.comment(line, cursor.line());
        }
    }

    private void startTag(int line) throws Malformed {
        String name = scanner.name();
        Map<String, String> attributes = scanner.attributes();
        boolean empty = cursor.take("/");
        cursor.expect(">");
        if (open.size() == DEPTH || open.isEmpty() && !roots.isEmpty()) {
            throw new Malformed();
        }
        open.push(new XmlElement(name, attributes, new OpenNode(line, cursor.line())));
        if (empty) {
            close(cursor.line());
        }
    }

    private void endTag(int line) throws Malformed {
        String name = scanner.name();
        cursor.skipSpace();
        cursor.expect(">");
        if (open.isEmpty() || !open.peek().name.equals(name)) {
            throw new Malformed();
        }
        close(line);
    }

    /** @param line where its end tag starts */
    private void close(int line) {
        XmlElement element = open.pop();
        if (open.isEmpty()) {
            roots.add(element.node.close(element.name, false, line, cursor.line()));
            return;
        }
        XmlElement parent = open.peek();
        String key = keys.key(element, parent.name);
        boolean byText = keys.isByText(element, parent.name);
        if (byText) {
            parent.node.word(element.text());
        }
        parent.add(element, element.node.close(key, byText, line, cursor.line()));
    }
}
