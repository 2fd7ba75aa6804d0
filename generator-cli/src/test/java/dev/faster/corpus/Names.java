package dev.faster.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** Names that can stand once only: a dependency among its siblings, a variable, a target, a heading, a pattern. */
final class Names {
    private Names() {}

    /** Those that stand more than once. */
    static List<String> repeated(FileKind kind, Text text) throws UnreadableException {
        List<String> names = new ArrayList<>();
        if (kind == FileKind.POM) {
            pom("", Leaves.document(text), names);
        } else if (kind != FileKind.YAML && kind != FileKind.JAVA) {
            text.lines().forEach(line -> name(kind, line, names));
        }
        Set<String> seen = new HashSet<>();
        names.removeIf(seen::add);
        return names;
    }

    private static void pom(String above, Element element, List<String> names) {
        for (Element child : Leaves.children(element)) {
            String path = above + "/" + child.getTagName();
            if (above.equals("/properties")) {
                names.add(path);
            }
            if (child.getTagName().equals("dependency") || child.getTagName().equals("plugin")) {
                path += "[" + text(child, "groupId") + ":" + text(child, "artifactId") + ":" + text(child, "classifier")
                        + "]";
                names.add(path);
            } else if (child.getTagName().equals("profile")
                    || child.getTagName().equals("execution")) {
                path += "[" + text(child, "id") + "]";
                names.add(path);
            }
            pom(path, child, names);
        }
    }

    private static String text(Element element, String tag) {
        return Leaves.children(element).stream()
                .filter(child -> child.getTagName().equals(tag))
                .map(child -> child.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    private static void name(FileKind kind, String line, List<String> names) {
        switch (kind) {
            case MAKEFILE -> {
                if (line.matches("[\\w.-]+ *[:?]?=.*|[a-z-]+:.*")) {
                    names.add(line.replaceFirst("[ :?=].*", ""));
                }
            }
            case SETTINGS -> {
                if (line.matches("[\\w.-]+ *=.*|[/*.].*")) {
                    names.add(line.replaceFirst(" *=.*", ""));
                }
            }
            case MARKDOWN -> {
                if (line.startsWith("#")) {
                    names.add(line);
                }
            }
            default -> {}
        }
    }
}
