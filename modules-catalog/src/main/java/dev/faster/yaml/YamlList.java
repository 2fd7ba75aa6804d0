package dev.faster.yaml;

import dev.faster.problem.Place;
import java.util.List;

/** Values in a row. */
public record YamlList(List<YamlNode> items, Place place, Extent extent) implements YamlNode {
    public YamlList {
        items = List.copyOf(items);
    }

    /** A list that was not read from a document. */
    public static YamlList of(List<? extends YamlNode> items, Place place) {
        return new YamlList(List.copyOf(items), place, Extent.NONE);
    }
}
