package dev.faster.spec;

import java.util.List;

/**
 * A field of a module of the user's own.
 *
 * @param name as in Java and JSON, such as {@code dueOn}
 */
public record OwnField(String name, FieldType type, boolean optional) {
    /** The name as SQL has it, such as {@code due_on}. */
    public String column() {
        StringBuilder column = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (isUpper(c)) {
                column.append('_').append((char) (c - 'A' + 'a'));
            } else {
                column.append(c);
            }
        }
        return column.toString();
    }

    /** What the table has for it: two columns for money, else one. */
    public List<String> columns() {
        return type == FieldType.MONEY ? List.of(column() + "_amount", column() + "_currency") : List.of(column());
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
