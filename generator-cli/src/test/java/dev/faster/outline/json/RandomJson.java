package dev.faster.outline.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** JSON in which each member and element has lines of its own, or all of a container is on one. */
record RandomJson(Random random) {
    static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        "\n",
        ",\n",
        ",",
        ":",
        "\"a\"",
        "\"b\"",
        "1",
        "true",
        "\n\"c\": 2",
        " ",
        "// d",
        "/*",
        "*/",
        "\\",
        "\"",
        "-",
        "{\n",
        "\n}",
        "[\n",
        "\n]"
    };

    List<String> lines() {
        return List.of(container(0, "").split("\n"));
    }

    private String value(int depth, String indent) {
        return switch (random.nextInt(depth > 3 ? 5 : 8)) {
            case 0 -> "\"te\\\"xt, \"";
            case 1 -> String.valueOf(random.nextInt(20) - 10);
            case 2 -> "[1, {\"a\": [], \"b\": {}}, \"]\"]";
            case 3 -> random.nextBoolean() ? "true" : "1.5E-2";
            case 4 -> random.nextBoolean() ? "{}" : "\"\\u00e9\"";
            default -> container(depth + 1, indent);
        };
    }

    private String container(int depth, String indent) {
        boolean object = random.nextBoolean();
        List<String> parts = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            String name = object ? "\"" + (char) ('a' + i) + "\": " : "";
            String comment = random.nextInt(6) == 0 ? indent + "  // see, this\n" : "";
            parts.add(comment + indent + "  " + name + value(depth, indent + "  "));
        }
        String inside = String.join(random.nextInt(5) == 0 ? ",\n\n" : ",\n", parts);
        return (object ? "{" : "[") + "\n" + inside + "\n" + indent + (object ? "}" : "]");
    }
}
