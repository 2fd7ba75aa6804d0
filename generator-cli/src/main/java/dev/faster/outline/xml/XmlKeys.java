package dev.faster.outline.xml;

/**
 * Tells what an element of XML is known by. What holds one of a kind is known by its name alone, so that a changed value
 * stays the same thing; what is one of many, as a {@code dependency} is in {@code dependencies}, is known by its content.
 */
final class XmlKeys {
    private static final String[] ATTRIBUTES = {"id", "name", "key"};
    private static final String[] CHILDREN = {"id", "name", "directory"};

    String key(XmlElement element, String parent) {
        String identity = ofAttributes(element);
        if (identity.isEmpty() && isOneOf(parent, element.name)) {
            identity = element.isScalar() ? element.text() : ofChildren(element);
        }
        return identity.isEmpty() ? element.name : element.name + " " + identity;
    }

    /** Whether it is its text that it is known by: twice the same is no more than that. */
    boolean isByText(XmlElement element, String parent) {
        return element.isScalar()
                && !element.text().isEmpty()
                && ofAttributes(element).isEmpty()
                && isOneOf(parent, element.name);
    }

    private static String ofAttributes(XmlElement element) {
        for (String attribute : ATTRIBUTES) {
            if (!element.attribute(attribute).isEmpty()) {
                return element.attribute(attribute);
            }
        }
        return "";
    }

    private static String ofChildren(XmlElement element) {
        if (!element.textOf("artifactId").isEmpty()) {
            return coordinates(element);
        }
        for (String child : CHILDREN) {
            if (!element.textOf(child).isEmpty()) {
                return element.textOf(child);
            }
        }
        return "";
    }

    private static String coordinates(XmlElement element) {
        String group = element.textOf("groupId");
        if (group.isEmpty() && element.name.equals("plugin")) {
            group = "org.apache.maven.plugins";
        }
        String coordinates = group + ":" + element.textOf("artifactId");
        String type = element.textOf("type").isEmpty() ? "jar" : element.textOf("type");
        String classifier = element.textOf("classifier");
        if (!classifier.isEmpty()) {
            return coordinates + ":" + type + ":" + classifier;
        }
        return type.equals("jar") ? coordinates : coordinates + ":" + type;
    }

    /** Whether the parent's name says that it holds many of these: its plural, as in {@code compilerArgs} and {@code arg}. */
    private static boolean isOneOf(String parent, String name) {
        String stem = name.endsWith("y") ? name.substring(0, name.length() - 1) + "i" : name;
        return endsWith(parent, name + "s") || endsWith(parent, stem + "es");
    }

    private static boolean endsWith(String word, String end) {
        return word.regionMatches(true, word.length() - end.length(), end, 0, end.length());
    }
}
