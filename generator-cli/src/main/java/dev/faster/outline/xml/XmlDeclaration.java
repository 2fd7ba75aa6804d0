package dev.faster.outline.xml;

import java.util.List;
import java.util.Map;

/** The first line of an XML file, {@code <?xml version="1.0" encoding="UTF-8"?>}. */
record XmlDeclaration(Map<String, String> attributes) {
    private static final List<List<String>> ORDERS = List.of(
            List.of("version"),
            List.of("version", "encoding"),
            List.of("version", "standalone"),
            List.of("version", "encoding", "standalone"));

    boolean isSound() {
        String standalone = attributes.getOrDefault("standalone", "no");
        return ORDERS.contains(List.copyOf(attributes.keySet()))
                && attributes.get("version").equals("1.0")
                && isEncoding(attributes.getOrDefault("encoding", "UTF-8"))
                && (standalone.equals("yes") || standalone.equals("no"));
    }

    private static boolean isEncoding(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!letter && (i == 0 || !(c >= '0' && c <= '9' || c == '.' || c == '_' || c == '-'))) {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
