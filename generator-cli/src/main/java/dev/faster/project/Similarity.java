package dev.faster.project;

import dev.faster.render.RenderedFile;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** How much a file is like others: by the lines they have in common, as git finds renames. */
final class Similarity {
    private final Map<String, Integer> lines;
    private final int size;

    Similarity(RenderedFile file) {
        this.lines = new HashMap<>();
        this.size = count(file, lines);
    }

    /** From 0, for nothing in common, to 1. */
    double to(RenderedFile other) {
        Map<String, Integer> theirs = new HashMap<>();
        int total = size + count(other, theirs);
        int common = 0;
        for (Map.Entry<String, Integer> line : theirs.entrySet()) {
            common += Math.min(line.getValue(), lines.getOrDefault(line.getKey(), 0));
        }
        return total == 0 ? 0 : 2.0 * common / total;
    }

    /** Blank lines, and the ends of all, say nothing. */
    private static int count(RenderedFile file, Map<String, Integer> lines) {
        int count = 0;
        for (String line : new String(file.content(), StandardCharsets.UTF_8).split("\n")) {
            if (!line.isBlank()) {
                lines.merge(line.strip(), 1, Integer::sum);
                count++;
            }
        }
        return count;
    }
}
