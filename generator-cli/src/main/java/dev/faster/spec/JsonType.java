package dev.faster.spec;

import dev.faster.yaml.YamlList;
import dev.faster.yaml.YamlMap;
import dev.faster.yaml.YamlNode;
import dev.faster.yaml.YamlScalar;

/** The types of JSON Schema, by its names. */
final class JsonType {
    static final String OBJECT = "object";
    static final String ARRAY = "array";
    static final String STRING = "string";
    static final String INTEGER = "integer";

    private JsonType() {}

    static String of(YamlNode node) {
        if (node instanceof YamlMap) {
            return OBJECT;
        }
        if (node instanceof YamlList) {
            return ARRAY;
        }
        return switch (((YamlScalar) node).kind()) {
            case TEXT -> STRING;
            case INTEGER -> INTEGER;
            case BOOLEAN -> "boolean";
            case NULL -> "null";
        };
    }
}
