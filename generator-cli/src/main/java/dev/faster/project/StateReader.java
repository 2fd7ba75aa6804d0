package dev.faster.project;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.problem.ProblemException;
import dev.faster.spec.ProjectSpec;
import dev.faster.yaml.YamlList;
import dev.faster.yaml.YamlMap;
import dev.faster.yaml.YamlNode;
import dev.faster.yaml.YamlReader;
import dev.faster.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code state.json}. JSON as {@link StateWriter} writes it is YAML too, so one parser serves both. */
final class StateReader {
    private final String source;

    /** @param source what problems call the file */
    StateReader(String source) {
        this.source = source;
    }

    ProjectState read(byte[] bytes) {
        YamlMap state = map(parse(bytes));
        String format = text(state, "format");
        if (!format.equals(Integer.toString(StateWriter.FORMAT))) {
            throw Problem.of(Code.STATE_TOO_NEW, source, format).toException();
        }
        return new ProjectState(text(state, "faster"), spec(map(value(state, "spec"))), list(state, "components"));
    }

    private YamlNode parse(byte[] bytes) {
        try {
            return YamlReader.read(source, bytes);
        } catch (ProblemException e) {
            throw damaged(); // Which line of it is wrong helps nobody: no person writes this file.
        }
    }

    private ProjectSpec spec(YamlMap spec) {
        return new ProjectSpec(
                text(spec, "name"),
                text(spec, "group"),
                text(spec, "package"),
                number(spec, "java"),
                list(spec, "modules"),
                list(spec, "deploy"),
                list(spec, "catalogs"));
    }

    private int number(YamlMap map, String key) {
        try {
            return Integer.parseInt(text(map, key));
        } catch (NumberFormatException e) {
            throw damaged();
        }
    }

    private List<String> list(YamlMap map, String key) {
        if (!(value(map, key) instanceof YamlList list)) {
            throw damaged();
        }
        List<String> texts = new ArrayList<>();
        for (YamlNode item : list.items()) {
            texts.add(text(item));
        }
        return texts;
    }

    private String text(YamlMap map, String key) {
        return text(value(map, key));
    }

    private String text(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return scalar.text();
        }
        throw damaged();
    }

    private YamlMap map(YamlNode node) {
        if (node instanceof YamlMap map) {
            return map;
        }
        throw damaged();
    }

    private YamlNode value(YamlMap map, String key) {
        return map.get(key).orElseThrow(this::damaged);
    }

    private ProblemException damaged() {
        return Problem.of(Code.STATE_DAMAGED, source).toException();
    }
}
