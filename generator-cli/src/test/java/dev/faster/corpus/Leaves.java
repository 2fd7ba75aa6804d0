package dev.faster.corpus;

import dev.faster.problem.ProblemException;
import dev.faster.yaml.YamlEntry;
import dev.faster.yaml.YamlList;
import dev.faster.yaml.YamlMap;
import dev.faster.yaml.YamlNode;
import dev.faster.yaml.YamlReader;
import dev.faster.yaml.YamlScalar;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What a file says as data: each value with the path that leads to it, however it is written. */
final class Leaves {
    private final List<String> leaves = new ArrayList<>();

    private Leaves() {}

    static List<String> of(FileKind kind, Text text) throws UnreadableException {
        Leaves leaves = new Leaves();
        if (kind == FileKind.POM) {
            leaves.xml("", document(text));
        } else if (kind == FileKind.YAML) {
            leaves.yaml("", yaml(text));
        }
        return leaves.leaves;
    }

    static Element document(Text text) throws UnreadableException {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(text.bytes())).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new UnreadableException(e);
        }
    }

    private static YamlNode yaml(Text text) throws UnreadableException {
        try {
            return YamlReader.read("outcome", text.bytes());
        } catch (ProblemException e) {
            throw new UnreadableException(e);
        }
    }

    private void xml(String above, Element element) {
        String path = above + "/" + element.getTagName() + identity(element);
        boolean inner = false;
        for (Element child : children(element)) {
            xml(path, child);
            inner = true;
        }
        if (!inner) {
            leaves.add(path + " = " + element.getTextContent().strip());
        }
    }

    /** A dependency, plugin or profile is known by its id. */
    private static String identity(Element element) {
        for (Element child : children(element)) {
            if (child.getTagName().equals("artifactId") || child.getTagName().equals("id")) {
                return "[" + child.getTextContent().strip() + "]";
            }
        }
        return "";
    }

    static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private void yaml(String path, YamlNode node) {
        if (node instanceof YamlMap map) {
            for (YamlEntry entry : map.entries()) {
                yaml(path + "." + entry.key().text(), entry.value());
            }
        } else if (node instanceof YamlList list) {
            for (YamlNode item : list.items()) {
                yaml(path + "[]", item);
            }
        } else if (node instanceof YamlScalar scalar) {
            leaves.add(path + " = " + scalar.text());
        }
    }
}
