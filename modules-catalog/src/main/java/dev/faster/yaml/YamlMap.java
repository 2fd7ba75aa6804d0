package dev.faster.yaml;

import dev.faster.problem.Place;
import java.util.List;
import java.util.Optional;

/** Values with keys, in the order in which they were written; no key occurs twice. */
public record YamlMap(List<YamlEntry> entries, Place place, Extent extent) implements YamlNode {
    public YamlMap {
        entries = List.copyOf(entries);
    }

    /** A map that was not read from a document. */
    public static YamlMap of(List<YamlEntry> entries, Place place) {
        return new YamlMap(entries, place, Extent.NONE);
    }

    public Optional<YamlEntry> entry(String key) {
        for (YamlEntry entry : entries) {
            if (entry.key().text().equals(key)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    public Optional<YamlNode> get(String key) {
        Optional<YamlEntry> entry = entry(key);
        return entry.isPresent() ? Optional.of(entry.get().value()) : Optional.empty();
    }
}
