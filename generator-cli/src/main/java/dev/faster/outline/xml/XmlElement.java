package dev.faster.outline.xml;

import dev.faster.outline.LineCursor;
import dev.faster.outline.Node;
import dev.faster.outline.OpenNode;
import java.util.HashMap;
import java.util.Map;

/** An element of XML whose end tag was not seen yet. */
final class XmlElement {
    final String name;
    final OpenNode node;
    private final Map<String, String> attributes;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> texts = new HashMap<>();

    XmlElement(String name, Map<String, String> attributes, OpenNode node) {
        this.name = name;
        this.attributes = attributes;
        this.node = node;
    }

    void add(String characters) {
        text.append(characters);
        if (!LineCursor.isBlank(characters)) {
            node.indivisible();
        }
    }

    void add(XmlElement child, Node closed) {
        node.child(closed);
        if (child.isScalar()) {
            texts.putIfAbsent(child.name, child.text());
        }
    }

    boolean isScalar() {
        return node.isEmpty();
    }

    String text() {
        return oneLine(text.toString());
    }

    private static String oneLine(String text) {
        return text.strip().replace('\n', ' ');
    }

    /** Empty when there is no such attribute. */
    String attribute(String attribute) {
        return oneLine(attributes.getOrDefault(attribute, ""));
    }

    /** The text of a child, empty when there is no such child. */
    String textOf(String child) {
        return texts.getOrDefault(child, "");
    }
}
