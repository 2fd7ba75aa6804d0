package dev.faster.project;

import dev.faster.spec.ProjectSpec;
import java.util.List;

/** Writes {@code state.json}: the same state gives the same bytes. */
final class StateWriter {
    static final int FORMAT = 1;

    String write(ProjectState state) {
        ProjectSpec spec = state.spec();
        return "{\n"
                + "  \"format\": " + FORMAT + ",\n"
                + "  \"faster\": " + quoted(state.fasterVersion()) + ",\n"
                + "  \"spec\": {\n"
                + "    \"name\": " + quoted(spec.name()) + ",\n"
                + "    \"group\": " + quoted(spec.group()) + ",\n"
                + "    \"package\": " + quoted(spec.packageName()) + ",\n"
                + "    \"java\": " + spec.java() + ",\n"
                + "    \"modules\": " + list(spec.modules()) + ",\n"
                + "    \"deploy\": " + list(spec.deploy()) + ",\n"
                + "    \"catalogs\": " + list(spec.catalogs()) + "\n"
                + "  },\n"
                + "  \"components\": " + list(state.components()) + "\n"
                + "}\n";
    }

    private String list(List<String> words) {
        StringBuilder list = new StringBuilder("[");
        for (String word : words) {
            list.append(list.length() == 1 ? "" : ", ").append(quoted(word));
        }
        return list.append(']').toString();
    }

    private String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(c < 16 ? "\\u000" : "\\u00").append(Integer.toHexString(c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
