package dev.faster.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everything below a folder: folders, links, and files with their bytes and run bits. Two that are equal are the same to the byte. */
record Snapshot(SortedMap<String, String> entries) {
    static Snapshot of(Path folder) {
        SortedMap<String, String> entries = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                if (!path.equals(folder)) {
                    entries.put(folder.relativize(path).toString().replace('\\', '/'), describe(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Snapshot(entries);
    }

    private static String describe(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            return "link to " + Files.readSymbolicLink(path);
        }
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return "folder";
        }
        String content = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
        return (Files.isExecutable(path) ? "script: " : "file: ") + content;
    }
}
