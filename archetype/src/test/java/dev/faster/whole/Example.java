package dev.faster.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a plain {@code faster.yaml} says: one key to a line, lists in brackets. */
record Example(SortedMap<String, String> values) {
    static Example read(Path spec) throws IOException {
        SortedMap<String, String> values = new TreeMap<>();
        for (String line : Files.readAllLines(spec)) {
            int colon = line.indexOf(": ");
            if (!line.startsWith("#") && colon > 0) {
                values.put(line.substring(0, colon), line.substring(colon + 2).replaceAll("[\\[\\] ]", ""));
            }
        }
        return new Example(values);
    }

    String name() {
        return values.get("name");
    }

    /** The same for Maven; what it leaves out is left out. */
    String[] properties() {
        Map<String, String> properties = new LinkedHashMap<>(values);
        properties.put("artifactId", properties.remove("name"));
        properties.put("groupId", properties.remove("group"));
        return properties.entrySet().stream()
                .map(property -> "-D" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
    }
}
