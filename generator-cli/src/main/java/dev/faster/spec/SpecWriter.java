package dev.faster.spec;

import java.util.List;

/** Writes {@code faster.yaml} as a person would. */
public final class SpecWriter {
    private SpecWriter() {}

    public static String write(ProjectSpec spec) {
        StringBuilder yaml =
                new StringBuilder("# What this project consists of; `faster schema` prints all that can stand here.\n");
        line(yaml, "name", YamlWord.of(spec.name()));
        line(yaml, "group", YamlWord.of(spec.group()));
        line(yaml, "package", YamlWord.of(spec.packageName()));
        line(yaml, "java", String.valueOf(spec.java()));
        line(yaml, "modules", list(spec.modules()));
        line(yaml, "deploy", list(spec.deploy()));
        if (!spec.catalogs().isEmpty()) {
            line(yaml, "catalogs", list(spec.catalogs()));
        }
        return yaml.toString();
    }

    private static void line(StringBuilder yaml, String key, String value) {
        yaml.append(key).append(": ").append(value).append('\n');
    }

    private static String list(List<String> items) {
        StringBuilder list = new StringBuilder("[");
        for (String item : items) {
            list.append(list.length() > 1 ? ", " : "").append(YamlWord.of(item));
        }
        return list.append(']').toString();
    }
}
