package dev.faster.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Puts imports into the order that the formatter of generated projects wants: Java's, Jakarta's, others', the project's own. */
final class Imports {
    private final String packageName;

    Imports(String packageName) {
        this.packageName = packageName;
    }

    /** Import statements, with an empty line between the groups. */
    List<String> lines(Collection<String> types) {
        List<String> lines = new ArrayList<>();
        for (int group = 0; group < 4; group++) {
            boolean begins = true;
            for (String type : new TreeSet<>(types)) {
                if (group(type) == group) {
                    if (begins && !lines.isEmpty()) {
                        lines.add("");
                    }
                    lines.add("import " + type + ";");
                    begins = false;
                }
            }
        }
        return lines;
    }

    private int group(String type) {
        if (type.startsWith("java.")) {
            return 0;
        }
        return type.startsWith("jakarta.") ? 1 : type.startsWith(packageName + ".") ? 3 : 2;
    }

    /** The source with its imports of the project's own types in order: what comes first depends on the module's name. */
    String sorted(String source) {
        String start = "import " + packageName + ".";
        TreeSet<String> own = new TreeSet<>();
        StringBuilder sorted = new StringBuilder();
        for (int from = 0; from < source.length(); ) {
            int end = source.indexOf('\n', from);
            String line = source.substring(from, end);
            if (line.startsWith(start)) {
                own.add(line.substring(0, line.length() - 1));
            } else {
                append(own, sorted);
                sorted.append(line).append('\n');
            }
            from = end + 1;
        }
        return sorted.toString();
    }

    private static void append(Set<String> imports, StringBuilder out) {
        for (String line : imports) {
            out.append(line).append(";\n");
        }
        imports.clear();
    }
}
