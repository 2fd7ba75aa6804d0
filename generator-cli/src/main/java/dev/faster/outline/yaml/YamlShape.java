package dev.faster.outline.yaml;

import java.util.List;

/** What stands on which lines of a YAML document. Lines are counted from 0; an end is the last line. */
sealed interface YamlShape {
    int end();

    /** A plain or quoted text or one in block style, on however many lines. */
    record Text(String value, int end) implements YamlShape {}

    /** A mapping in block style, whose keys are texts, each once, and the first thing on their lines. */
    record Mapping(List<Entry> entries, int end) implements YamlShape {}

    /** A sequence in block style, with a line of its own for each dash. */
    record Sequence(List<Item> items, int end) implements YamlShape {}

    /** Anything else: not looked into. */
    record Opaque(int end) implements YamlShape {}

    /** @param line of the key */
    record Entry(String key, int line, YamlShape value) {}

    /** @param line of the dash */
    record Item(int line, YamlShape value) {}

    /**
     * @param line of {@code ---}, or -1 without one
     */
    record Document(int line, YamlShape root) {}
}
