package dev.faster.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a file whose entries a program writes in the order of their names, such as the routes in the description of an
 * API. Entries of different authors stand side by side there without having to do with each other.
 *
 * @param heading the line above it
 * @param indent what each entry begins with; its further lines are indented deeper
 */
record SortedSection(String heading, String indent) {
    private static final List<SortedSection> API = List.of(
            new SortedSection("paths:", "  "),
            new SortedSection("  schemas:", "    "),
            new SortedSection("  securitySchemes:", "    "));
    private static final List<SortedSection> DIAGRAM = List.of(new SortedSection("flowchart TD", "    "));

    /** The sections that a file of each project has. */
    static List<SortedSection> of(String path) {
        return switch (path) {
            case "docs/openapi.yaml" -> API;
            case "docs/architecture.md" -> DIAGRAM;
            default -> List.of();
        };
    }

    /** Three versions of a file, by their lines. */
    record Versions(List<String> base, List<String> ours, List<String> theirs) {}

    /** The same with the entries that are ours alone in all three, so that they are no change that others could collide with. */
    Versions withOursEverywhere(Versions file) {
        Optional<Entries> base = entries(file.base());
        Optional<Entries> ours = entries(file.ours());
        Optional<Entries> theirs = entries(file.theirs());
        if (base.isEmpty() || ours.isEmpty() || theirs.isEmpty() || !ours.get().isSorted()) {
            return file;
        }
        Map<String, List<String>> alone = new LinkedHashMap<>(ours.get().byName());
        alone.keySet().removeAll(base.get().byName().keySet());
        alone.keySet().removeAll(theirs.get().byName().keySet());
        return new Versions(
                base.get().with(alone, file.base()), file.ours(), theirs.get().with(alone, file.theirs()));
    }

    /**
     * What stands in the section.
     *
     * @param start index of the first entry's line
     * @param end index of the line behind the last entry
     * @param byName each entry's lines by its name, in the order of the file
     */
    private record Entries(int start, int end, Map<String, List<String>> byName) {
        /** Not when somebody wrote one by hand, in a place of their own choice. */
        boolean isSorted() {
            String last = "";
            for (String name : byName.keySet()) {
                if (name.compareTo(last) < 0) {
                    return false;
                }
                last = name;
            }
            return true;
        }

        List<String> with(Map<String, List<String>> more, List<String> file) {
            Map<String, List<String>> all = new LinkedHashMap<>(byName);
            for (Map.Entry<String, List<String>> entry : more.entrySet()) {
                all = with(entry.getKey(), entry.getValue(), all);
            }
            List<String> lines = new ArrayList<>(file.subList(0, start));
            for (List<String> entry : all.values()) {
                lines.addAll(entry);
            }
            lines.addAll(file.subList(end, file.size()));
            return lines;
        }

        private static Map<String, List<String>> with(String name, List<String> entry, Map<String, List<String>> all) {
            Map<String, List<String>> more = new LinkedHashMap<>();
            for (Map.Entry<String, List<String>> other : all.entrySet()) {
                if (!more.containsKey(name) && other.getKey().compareTo(name) > 0) {
                    more.put(name, entry);
                }
                more.put(other.getKey(), other.getValue());
            }
            more.putIfAbsent(name, entry);
            return more;
        }
    }

    /** Empty when there is no such section, or its entries cannot be told apart. */
    private Optional<Entries> entries(List<String> file) {
        int start = file.indexOf(heading) + 1;
        if (start == 0) {
            return Optional.empty();
        }
        Map<String, List<String>> byName = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        int end = start;
        for (; end < file.size() && file.get(end).startsWith(indent); end++) {
            String line = file.get(end);
            if (begins(line)) {
                current = new ArrayList<>();
                if (byName.put(name(line), current) != null) {
                    return Optional.empty();
                }
            } else if (byName.isEmpty()) {
                return Optional.empty();
            }
            current.add(line);
        }
        return Optional.of(new Entries(start, end, byName));
    }

    private boolean begins(String line) {
        return line.length() > indent.length() && " #".indexOf(line.charAt(indent.length())) < 0;
    }

    private static String name(String line) {
        String name = line.strip();
        return name.endsWith(":") ? name.substring(0, name.length() - 1) : name;
    }
}
