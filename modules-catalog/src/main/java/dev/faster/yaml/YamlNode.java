package dev.faster.yaml;

import dev.faster.problem.Place;

/** A piece of a YAML document. */
public sealed interface YamlNode permits YamlMap, YamlList, YamlScalar {
    /** Where it begins, for a person to read. */
    Place place();

    /** What it covers of the text it was read from, {@link Extent#NONE} when it was not read. */
    Extent extent();
}
