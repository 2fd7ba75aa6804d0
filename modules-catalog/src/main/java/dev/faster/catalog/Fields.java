package dev.faster.catalog;

import dev.faster.problem.Problem;
import dev.faster.yaml.YamlEntry;
import dev.faster.yaml.YamlList;
import dev.faster.yaml.YamlMap;
import dev.faster.yaml.YamlNode;
import dev.faster.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of one map in a descriptor, each of the kind it is asked for as. */
final class Fields {
    private final YamlMap map;

    private Fields(YamlMap map) {
        this.map = map;
    }

    /** @throws dev.faster.problem.ProblemException when the node is no map, or has a field that is not known */
    static Fields of(YamlNode node, String... known) {
        if (!(node instanceof YamlMap map)) {
            throw Problem.of(Problem.Code.DESCRIPTOR_SHAPE, "a map")
                    .at(node.place())
                    .toException();
        }
        for (YamlEntry entry : map.entries()) {
            if (!List.of(known).contains(entry.key().text())) {
                throw Problem.of(
                                Problem.Code.DESCRIPTOR_FIELD_UNKNOWN,
                                entry.key().text(),
                                String.join(", ", known))
                        .at(entry.key().place())
                        .toException();
            }
        }
        return new Fields(map);
    }

    String text(String key) {
        return scalar(key).text();
    }

    YamlScalar scalar(String key) {
        return optionalScalar(key)
                .orElseThrow(() -> Problem.of(Problem.Code.DESCRIPTOR_FIELD_MISSING, key)
                        .at(map.place())
                        .toException());
    }

    Optional<String> optionalText(String key) {
        return optionalScalar(key).map(YamlScalar::text);
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (YamlNode item : items(key)) {
            texts.add(scalar(item).text());
        }
        return texts;
    }

    /** The items of a list, or none when the field is not there. */
    List<YamlNode> items(String key) {
        Optional<YamlNode> value = map.get(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof YamlList list) {
            return list.items();
        }
        throw Problem.of(Problem.Code.DESCRIPTOR_SHAPE, "a list")
                .at(value.get().place())
                .toException();
    }

    private Optional<YamlScalar> optionalScalar(String key) {
        return map.get(key).map(Fields::scalar);
    }

    private static YamlScalar scalar(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return scalar;
        }
        throw Problem.of(Problem.Code.DESCRIPTOR_SHAPE, "a word")
                .at(node.place())
                .toException();
    }
}
