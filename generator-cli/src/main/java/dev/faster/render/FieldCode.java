package dev.faster.render;

import dev.faster.spec.FieldType;
import java.util.List;

/**
 * What stands in the code for a field of one type.
 *
 * @param javaType its simple name
 * @param imports what the type itself needs
 * @param constraints annotations, beside the one that wants a value
 * @param sqlTypes one for each of its columns
 * @param full a value as JSON
 * @param other another value as JSON
 * @param refused values as JSON that break a rule even where the field can be left out
 * @param schema its lines in the description of the API
 */
record FieldCode(
        String javaType,
        List<String> imports,
        List<String> constraints,
        List<String> sqlTypes,
        String full,
        String other,
        List<String> refused,
        List<String> schema) {

    private static final String CONSTRAINTS = "jakarta.validation.constraints.";

    static FieldCode of(FieldType type) {
        return switch (type) {
            case STRING -> text("@Size(max = 200)", "varchar(200)", "200", "\"Printer paper\"", "\"Ink, black\"");
            case TEXT ->
                text("@Size(max = 10_000)", "text", "10000", "\"One line.\\\\nAnd another.\"", "\"Changed since.\"");
            case INT -> plain("Integer", "", "int", "3", "-4", "\"many\"", "integer", "int32");
            case LONG -> plain("Long", "", "bigint", "5000000000", "-6000000000", "\"many\"", "integer", "int64");
            case DECIMAL -> decimal();
            case BOOLEAN -> plain("Boolean", "", "boolean", "true", "false", "\"maybe\"", "boolean", "");
            case DATE -> time("LocalDate", "date", "\"2026-03-31\"", "\"2027-01-01\"", "date");
            case INSTANT -> instant();
            case UUID -> uuid();
            case MONEY -> money();
        };
    }

    private static FieldCode decimal() {
        return new FieldCode(
                "BigDecimal",
                List.of("java.math.BigDecimal", CONSTRAINTS + "Digits"),
                List.of("@Digits(integer = 15, fraction = 4)"),
                List.of("numeric(19, 4)"),
                "12.5000",
                "-0.2500",
                List.of("\"much\"", "0.00001"),
                List.of("type: number"));
    }

    private static FieldCode instant() {
        String full = "\"2026-03-01T09:30:00Z\"";
        return time("Instant", "timestamp with time zone", full, "\"2026-12-31T23:59:59.123456Z\"", "date-time");
    }

    private static FieldCode time(String javaType, String sqlType, String full, String other, String format) {
        return plain(javaType, "java.time." + javaType, sqlType, full, other, "\"soon\"", "string", format);
    }

    private static FieldCode uuid() {
        String full = "\"0b9a4c7e-52d1-4c8e-9f03-6a1d2e3f4a5b\"";
        String other = "\"7c1e8f2a-3b4d-4e5f-8a6b-9c0d1e2f3a4b\"";
        return plain("UUID", "java.util.UUID", "uuid", full, other, "\"7\"", "string", "uuid");
    }

    private static FieldCode text(String size, String sqlType, String longest, String full, String other) {
        return new FieldCode(
                "String",
                List.of(CONSTRAINTS + "Size"),
                List.of(size),
                List.of(sqlType),
                full,
                other,
                List.of("{}"),
                List.of("type: string", "maxLength: " + longest, "minLength: 0"));
    }

    private static FieldCode plain(
            String javaType,
            String imported,
            String sqlType,
            String full,
            String other,
            String refused,
            String type,
            String format) {
        return new FieldCode(
                javaType,
                imported.isEmpty() ? List.of() : List.of(imported),
                List.of(),
                List.of(sqlType),
                full,
                other,
                List.of(refused),
                format.isEmpty() ? List.of("type: " + type) : List.of("type: " + type, "format: " + format));
    }

    private static FieldCode money() {
        String embedded = "org.springframework.data.relational.core.mapping.Embedded";
        return new FieldCode(
                "Money",
                List.of("jakarta.validation.Valid", embedded, embedded + ".OnEmpty"),
                List.of("@Valid"),
                List.of("bigint", "varchar(3)"),
                "{\"amount\": 1250, \"currency\": \"EUR\"}",
                "{\"amount\": -990, \"currency\": \"JPY\"}",
                List.of("\"12.50\"", "{\"amount\": 1250}", "{\"amount\": 1250, \"currency\": \"euro\"}"),
                List.of("$ref: \"#/components/schemas/Money\""));
    }
}
