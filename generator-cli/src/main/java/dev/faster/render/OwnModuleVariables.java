package dev.faster.render;

import dev.faster.render.RecordHeader.Part;
import dev.faster.spec.FieldType;
import dev.faster.spec.OwnField;
import dev.faster.spec.OwnModule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the templates of a module of the user's own can name, beside the variables of each project. */
final class OwnModuleVariables {
    private static final String NULLABLE = "org.jspecify.annotations.Nullable";
    private static final String CONSTRAINTS = "jakarta.validation.constraints.";

    private final OwnModule module;
    private final String packageName;

    /** @param packageName the project's */
    OwnModuleVariables(OwnModule module, String packageName) {
        this.module = module;
        this.packageName = packageName;
    }

    Map<String, Object> module() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("packageName", module.packageName());
        values.put("path", module.name());
        values.put("table", module.table());
        values.put("words", module.words());
        values.put("title", capital(module.words()));
        values.put("type", module.plural());
        values.put("events", module.events());
        values.put("money", hasMoney());
        values.put("optional", hasOptional());
        values.put("imports", new Imports(packageName).lines(imports()));
        values.put("record", RecordHeader.lines(module.entity() + "Details", parts(), hasOptional()));
        values.put("columns", new OwnTable(module).lines());
        values.putAll(new OwnSamples(module.fields()).variables());
        values.putAll(new OwnSchema(module.fields()).variables());
        return values;
    }

    Map<String, Object> entity() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("type", module.entity());
        values.put("length", module.entity().length());
        values.put("words", module.entityWords());
        values.put("oneOf", article() + module.entityWords());
        values.put("OneOf", capital(article() + module.entityWords()));
        return values;
    }

    private Set<String> imports() {
        Set<String> types = new TreeSet<>();
        for (OwnField field : module.fields()) {
            types.addAll(FieldCode.of(field.type()).imports());
            types.add(field.optional() ? NULLABLE : CONSTRAINTS + wanted(field).substring(1));
        }
        if (hasOptional()) {
            types.add("com.fasterxml.jackson.annotation.JsonInclude");
        }
        if (hasMoney()) {
            types.add(packageName + ".core.money.Money");
        }
        return types;
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (OwnField field : module.fields()) {
            FieldCode code = FieldCode.of(field.type());
            List<String> annotations = new ArrayList<>(List.of(field.optional() ? "@Nullable" : wanted(field)));
            annotations.addAll(code.constraints());
            if (field.type() == FieldType.MONEY) {
                annotations.add("@Embedded(onEmpty = OnEmpty.USE_NULL, prefix = \"" + field.column() + "_\")");
            }
            parts.add(new Part(annotations, code.javaType() + " " + field.name()));
        }
        return parts;
    }

    private static String wanted(OwnField field) {
        boolean text = field.type() == FieldType.STRING || field.type() == FieldType.TEXT;
        return text ? "@NotBlank" : "@NotNull";
    }

    private boolean hasMoney() {
        for (OwnField field : module.fields()) {
            if (field.type() == FieldType.MONEY) {
                return true;
            }
        }
        return false;
    }

    private boolean hasOptional() {
        for (OwnField field : module.fields()) {
            if (field.optional()) {
                return true;
            }
        }
        return false;
    }

    private String article() {
        String word = module.entityWords();
        boolean vowel = "aeiou".indexOf(word.charAt(0)) >= 0;
        boolean you = word.startsWith("uni") || word.startsWith("use") || word.startsWith("eu");
        return vowel && !you || word.startsWith("hour") ? "an " : "a ";
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
