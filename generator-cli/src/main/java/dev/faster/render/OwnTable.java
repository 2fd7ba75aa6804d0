package dev.faster.render;

import dev.faster.spec.OwnField;
import dev.faster.spec.OwnModule;
import java.util.ArrayList;
import java.util.List;

/** The columns and constraints of the table of a module of the user's own, one below the other. */
final class OwnTable {
    private final OwnModule module;
    private final List<Column> columns = new ArrayList<>();

    OwnTable(OwnModule module) {
        this.module = module;
        columns.add(new Column("id", "uuid", false));
        columns.add(new Column("version", "bigint", false));
        columns.add(new Column("created_at", "timestamp with time zone", false));
        columns.add(new Column("updated_at", "timestamp with time zone", false));
        for (OwnField field : module.fields()) {
            List<String> types = FieldCode.of(field.type()).sqlTypes();
            for (int i = 0; i < types.size(); i++) {
                columns.add(new Column(field.columns().get(i), types.get(i), field.optional()));
            }
        }
    }

    private record Column(String name, String type, boolean optional) {}

    List<String> lines() {
        int names = 0;
        int types = 0;
        for (Column column : columns) {
            names = Math.max(names, column.name().length());
            types = Math.max(types, column.optional() ? 0 : column.type().length());
        }
        List<String> lines = new ArrayList<>();
        for (Column column : columns) {
            String start = padded(column.name(), names) + " ";
            lines.add(start + (column.optional() ? column.type() : padded(column.type(), types) + " not null") + ",");
        }
        for (OwnField field : module.fields()) {
            if (field.optional() && field.columns().size() > 1) {
                lines.add(whole(field) + ",");
            }
        }
        lines.add("constraint " + module.table() + "_pk primary key (id)");
        return lines;
    }

    /** All of its columns, or none. */
    private String whole(OwnField field) {
        return "constraint " + module.table() + "_" + field.column() + "_whole check (("
                + field.columns().get(0) + " is null) = (" + field.columns().get(1) + " is null))";
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
