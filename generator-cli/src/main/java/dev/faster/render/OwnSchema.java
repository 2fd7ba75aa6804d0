package dev.faster.render;

import dev.faster.spec.FieldType;
import dev.faster.spec.OwnField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The fields of a module of the user's own in the description of the API, as springdoc writes them. */
final class OwnSchema {
    /** Keys that YAML would take for something else. */
    private static final Set<String> QUOTED = Set.of("n", "no", "off", "on", "y", "yes");

    private final List<OwnField> fields;

    OwnSchema(List<OwnField> fields) {
        this.fields = fields;
    }

    Map<String, Object> variables() {
        return Map.of("required", required(), "properties", properties(false), "viewProperties", properties(true));
    }

    private List<String> required() {
        List<String> names = new ArrayList<>();
        for (OwnField field : fields) {
            if (!field.optional()) {
                names.add(quoted(field.name()));
            }
        }
        names.sort(String::compareTo);
        return names;
    }

    /** @param whole with what the service itself looks after */
    private List<String> properties(boolean whole) {
        Map<String, List<String>> sorted = new TreeMap<>();
        for (OwnField field : fields) {
            sorted.put(field.name(), FieldCode.of(field.type()).schema());
        }
        if (whole) {
            sorted.put("id", FieldCode.of(FieldType.UUID).schema());
            sorted.put("version", FieldCode.of(FieldType.LONG).schema());
            sorted.put("createdAt", FieldCode.of(FieldType.INSTANT).schema());
            sorted.put("updatedAt", FieldCode.of(FieldType.INSTANT).schema());
        }
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, List<String>> property : sorted.entrySet()) {
            lines.add(quoted(property.getKey()) + ":");
            for (String line : property.getValue()) {
                lines.add("  " + line);
            }
        }
        return lines;
    }

    private static String quoted(String key) {
        return QUOTED.contains(key) ? '"' + key + '"' : key;
    }
}
