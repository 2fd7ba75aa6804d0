package dev.faster.spec;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.yaml.YamlList;
import dev.faster.yaml.YamlNode;
import dev.faster.yaml.YamlScalar;

/** Says what should be written instead of a value of another type. */
final class WrongType {
    private WrongType() {}

    static Problem problem(YamlNode node, String key, String wanted) {
        String value = rightValue(node, wanted);
        String line = key.isEmpty() ? "name: myapp" : value.isEmpty() ? "" : key + ": " + value;
        return Problem.of(Code.WRONG_TYPE, key, wanted, JsonType.of(node), line);
    }

    static Problem problemInList(YamlNode item, String key) {
        String value = rightValue(item, JsonType.STRING);
        return Problem.of(
                Code.WRONG_ITEM_TYPE, key, JsonType.of(item), value.isEmpty() ? "" : key + ": [" + value + "]");
    }

    /** Empty when there is no telling. */
    private static String rightValue(YamlNode node, String wanted) {
        if (node instanceof YamlScalar scalar) {
            return switch (wanted) {
                case JsonType.ARRAY -> "[" + (scalar.kind() == YamlScalar.Kind.NULL ? "" : scalar.text()) + "]";
                case JsonType.STRING -> scalar.kind() == YamlScalar.Kind.NULL ? "" : '"' + scalar.text() + '"';
                default -> scalar.text();
            };
        }
        boolean single = node instanceof YamlList list && list.items().size() == 1;
        return single && ((YamlList) node).items().get(0) instanceof YamlScalar scalar ? scalar.text() : "";
    }
}
