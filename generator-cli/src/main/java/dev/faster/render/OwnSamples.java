package dev.faster.render;

import dev.faster.spec.FieldType;
import dev.faster.spec.OwnField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Values that the tests of a module of the user's own work with. */
final class OwnSamples {
    private final List<OwnField> fields;

    OwnSamples(List<OwnField> fields) {
        this.fields = fields;
    }

    Map<String, Object> variables() {
        return Map.of("full", object(fields, true), "sparse", object(fewest(), false), "refused", refused());
    }

    /** Those that nobody can leave out, or one if that would be none. */
    private List<OwnField> fewest() {
        List<OwnField> fewest = new ArrayList<>();
        for (OwnField field : fields) {
            if (!field.optional()) {
                fewest.add(field);
            }
        }
        return fewest.isEmpty() ? fields.subList(0, 1) : fewest;
    }

    private static List<String> object(List<OwnField> members, boolean full) {
        List<String> lines = new ArrayList<>();
        for (OwnField field : members) {
            FieldCode code = FieldCode.of(field.type());
            String end = lines.size() < members.size() - 1 ? "," : "";
            lines.add("\"" + field.name() + "\": " + (full ? code.full() : code.other()) + end);
        }
        return lines;
    }

    /** A field and a value that it cannot have, on each line. */
    private List<String> refused() {
        List<String> lines = new ArrayList<>();
        for (OwnField field : fields) {
            if (!field.optional()) {
                lines.add(field.name() + " | null");
            }
            boolean text = field.type() == FieldType.STRING || field.type() == FieldType.TEXT;
            if (!field.optional() && text) {
                lines.add(field.name() + " | \" \"");
            }
            for (String value : FieldCode.of(field.type()).refused()) {
                lines.add(field.name() + " | " + value);
            }
        }
        return lines;
    }
}
