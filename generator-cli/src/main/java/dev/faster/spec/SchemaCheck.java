package dev.faster.spec;

import dev.faster.problem.NearestWord;
import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.yaml.YamlEntry;
import dev.faster.yaml.YamlList;
import dev.faster.yaml.YamlMap;
import dev.faster.yaml.YamlNode;
import dev.faster.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Interprets as much of JSON Schema as {@link SpecSchema} uses, and stops at the first violation. What {@code pattern}, {@code minLength} and {@code maxLength}
 * say about names is left to {@link NameRules}, which can tell what exactly is wrong; a test holds the two together.
 */
final class SchemaCheck {
    private SchemaCheck() {}

    /** @throws dev.faster.problem.ProblemException when the document is not valid */
    static void check(SpecSchema schema, YamlNode document) {
        check(schema.root(), document, "", document.place());
    }

    private static void check(YamlMap schema, YamlNode node, String key, Place keyPlace) {
        List<String> allowed = words(schema, "enum");
        boolean isEnum = schema.entry("enum").isPresent();
        String type = word(schema, "type");
        if (isEnum && node instanceof YamlScalar scalar && isForeign(scalar, allowed)) {
            throw notAllowed(scalar, key, type, allowed)
                    .at(place(node, keyPlace))
                    .toException();
        }
        if (!type.equals(JsonType.of(node))) {
            throw WrongType.problem(node, key, type).at(place(node, keyPlace)).toException();
        }
        if (node instanceof YamlMap map) {
            checkMap(schema, map);
        } else if (node instanceof YamlList list) {
            checkList(schema, list, key);
        }
    }

    /** A text that is in no case one of the allowed ones: what type it has matters less. */
    private static boolean isForeign(YamlScalar scalar, List<String> allowed) {
        return scalar.kind() != YamlScalar.Kind.NULL && !allowed.contains(scalar.text());
    }

    private static Problem notAllowed(YamlScalar scalar, String key, String type, List<String> allowed) {
        if (type.equals(JsonType.INTEGER)) {
            return Problem.of(Code.VALUE_NOT_ALLOWED, scalar.text(), key, String.join(", ", allowed));
        }
        return Problem.of(Code.UNKNOWN_COMPONENT, scalar.text(), key)
                .suggesting(NearestWord.to(scalar.text(), allowed));
    }

    private static void checkMap(YamlMap schema, YamlMap map) {
        YamlMap properties = (YamlMap) schema.get("properties").orElseThrow();
        for (YamlEntry entry : map.entries()) {
            String key = entry.key().text();
            Optional<YamlNode> property = properties.get(key);
            if (property.isEmpty()) {
                throw unknownKey(key, properties).at(entry.key().place()).toException();
            }
            check((YamlMap) property.get(), entry.value(), key, entry.key().place());
        }
        for (String required : words(schema, "required")) {
            if (map.entry(required).isEmpty()) {
                throw Problem.of(Code.MISSING_KEY, required).at(map.place()).toException();
            }
        }
    }

    private static Problem unknownKey(String key, YamlMap properties) {
        List<String> known = new ArrayList<>();
        for (YamlEntry property : properties.entries()) {
            known.add(property.key().text());
        }
        return Problem.of(Code.UNKNOWN_KEY, key, String.join(", ", known)).suggesting(NearestWord.to(key, known));
    }

    private static void checkList(YamlMap schema, YamlList list, String key) {
        YamlMap items = (YamlMap) schema.get("items").orElseThrow();
        Set<String> seen = new HashSet<>();
        for (YamlNode item : list.items()) {
            if (!JsonType.of(item).equals(JsonType.STRING)) {
                throw WrongType.problemInList(item, key).at(item.place()).toException();
            }
            check(items, item, key, item.place());
            if (item instanceof YamlScalar scalar && !seen.add(scalar.text())) {
                throw Problem.of(Code.DUPLICATE_ITEM, scalar.text(), key)
                        .at(item.place())
                        .toException();
            }
        }
    }

    /** A value that is not there has no place of its own that anybody could look at. */
    private static Place place(YamlNode node, Place keyPlace) {
        return node instanceof YamlScalar scalar
                        && scalar.plain()
                        && scalar.text().isEmpty()
                ? keyPlace
                : node.place();
    }

    private static String word(YamlMap schema, String keyword) {
        return ((YamlScalar) schema.get(keyword).orElseThrow()).text();
    }

    private static List<String> words(YamlMap schema, String keyword) {
        Optional<YamlNode> list = schema.get(keyword);
        List<String> words = new ArrayList<>();
        if (list.isPresent()) {
            for (YamlNode item : ((YamlList) list.get()).items()) {
                words.add(((YamlScalar) item).text());
            }
        }
        return words;
    }
}
