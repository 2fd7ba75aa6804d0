package dev.faster.spec;

import dev.faster.yaml.YamlEntry;
import dev.faster.yaml.YamlList;
import dev.faster.yaml.YamlMap;
import dev.faster.yaml.YamlNode;
import dev.faster.yaml.YamlScalar;
import java.util.List;
import java.util.Locale;

/** A tree as a JSON document. Lists of single values stay on one line. */
final class JsonText {
    private final StringBuilder json = new StringBuilder();

    JsonText(YamlNode root) {
        write(root, "\n");
        json.append('\n');
    }

    @Override
    public String toString() {
        return json.toString();
    }

    private void write(YamlNode node, String newLine) {
        if (node instanceof YamlMap map) {
            map(map.entries(), newLine);
        } else if (node instanceof YamlList list) {
            list(list.items(), newLine);
        } else {
            scalar((YamlScalar) node);
        }
    }

    private void map(List<YamlEntry> entries, String newLine) {
        String separator = "{";
        for (YamlEntry entry : entries) {
            json.append(separator).append(newLine).append("  ");
            string(entry.key().text());
            json.append(": ");
            write(entry.value(), newLine + "  ");
            separator = ",";
        }
        json.append(entries.isEmpty() ? "{" : newLine).append('}');
    }

    private void list(List<YamlNode> items, String newLine) {
        String separator = "";
        json.append('[');
        for (YamlNode item : items) {
            json.append(separator);
            write(item, newLine);
            separator = ", ";
        }
        json.append(']');
    }

    private void scalar(YamlScalar scalar) {
        switch (scalar.kind()) {
            case TEXT -> string(scalar.text());
            case NULL -> json.append("null");
            case INTEGER, BOOLEAN -> json.append(scalar.text());
        }
    }

    private void string(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        json.append('"');
    }
}
