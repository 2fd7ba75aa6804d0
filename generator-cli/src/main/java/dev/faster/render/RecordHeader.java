package dev.faster.render;

import java.util.ArrayList;
import java.util.List;

/** Lays out a record without a body as the formatter of generated projects does, so that it has nothing to change there. */
final class RecordHeader {
    private static final int WIDTH = 120;
    private static final String INDENT = "        ";

    private RecordHeader() {}

    /**
     * @param annotations of one component, in their order
     * @param declaration its type and name
     */
    record Part(List<String> annotations, String declaration) {
        private String line() {
            return annotations.isEmpty() ? declaration : String.join(" ", annotations) + " " + declaration;
        }

        private boolean hasArguments() {
            for (String annotation : annotations) {
                if (annotation.endsWith(")")) {
                    return true;
                }
            }
            return false;
        }

        /** Three annotations, one of them with arguments, stand on a line of their own. */
        private boolean isTall() {
            return annotations.size() > 2 && hasArguments();
        }
    }

    /** @param annotated whether the record itself has an annotation with arguments */
    static List<String> lines(String name, List<Part> parts, boolean annotated) {
        String start = "public record " + name + "(";
        String flat = flat(parts);
        boolean stands = annotated && parts.size() > 2;
        if (!isBroken(parts) && !stands && start.length() + flat.length() + ") {}".length() <= WIDTH) {
            return List.of(start + flat + ") {}");
        }
        if (!isBroken(parts) && INDENT.length() + flat.length() + ") {}".length() <= WIDTH) {
            return List.of(start, INDENT + flat + ") {}");
        }
        List<String> lines = new ArrayList<>(List.of(start));
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            add(parts.get(i), last ? ") {}" : ",", lines);
            if (!last && (parts.get(i).isTall() || parts.get(i + 1).isTall())) {
                lines.add("");
            }
        }
        return lines;
    }

    private static void add(Part part, String end, List<String> lines) {
        if (part.isTall()) {
            lines.add(INDENT + String.join(" ", part.annotations()));
            lines.add(INDENT + part.declaration() + end);
        } else {
            lines.add(INDENT + part.line() + end);
        }
    }

    /** Each on a line of its own, however short they are. */
    private static boolean isBroken(List<Part> parts) {
        if (parts.size() > 3) {
            return true;
        }
        for (Part part : parts) {
            if (part.isTall() || parts.size() > 1 && part.hasArguments()) {
                return true;
            }
        }
        return false;
    }

    private static String flat(List<Part> parts) {
        StringBuilder flat = new StringBuilder();
        for (Part part : parts) {
            flat.append(flat.length() == 0 ? "" : ", ").append(part.line());
        }
        return flat.toString();
    }
}
