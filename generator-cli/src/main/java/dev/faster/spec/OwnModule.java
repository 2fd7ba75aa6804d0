package dev.faster.spec;

import java.util.List;

/**
 * A module of the user's own, as it was asked for.
 *
 * @param name lower-case words with hyphens between, such as {@code work-orders}
 * @param entity the Java name of one of its things, such as {@code WorkOrder}
 * @param fields in the order in which they were given
 * @param events whether it tells other modules of its changes
 */
public record OwnModule(String name, String entity, List<OwnField> fields, boolean events) {
    public OwnModule {
        fields = List.copyOf(fields);
    }

    /** Its package, and its folder of migrations: {@code workorders}. */
    public String packageName() {
        return name.replace("-", "");
    }

    /** Many of them, as Java has it: {@code WorkOrders}. */
    public String plural() {
        return EntityName.camelCase(name);
    }

    public String table() {
        return name.replace('-', '_');
    }

    /** The name for people, in lower case. */
    public String words() {
        return name.replace('-', ' ');
    }

    /** The entity for people, in lower case: {@code work order}. */
    public String entityWords() {
        return new OwnField(entity, FieldType.STRING, false)
                .column()
                .substring(1)
                .replace('_', ' ');
    }

    /** Where its routes begin. */
    public String path() {
        return "/api/v1/" + name;
    }
}
