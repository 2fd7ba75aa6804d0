package dev.faster.render;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rendered project in memory.
 *
 * @param files from path to file; a path is relative, separated by {@code /}, and never leaves the project
 */
public record FileTree(SortedMap<String, RenderedFile> files) {
    public static final FileTree EMPTY = new FileTree(new TreeMap<>());

    public FileTree {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public static FileTree of(Map<String, RenderedFile> files) {
        return new FileTree(new TreeMap<>(files));
    }
}
