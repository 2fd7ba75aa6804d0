package dev.faster.whole;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What {@code diff -r} looks at, and modes: two folders of which this is equal are the same. */
public final class Contents {
    private Contents() {}

    /** Mode and bytes of every file, and the mode of every folder, by path. */
    public static SortedMap<String, String> of(Path root) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                String mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
                String name = root.relativize(path).toString();
                contents.put(name, mode + (Files.isDirectory(path) ? " folder" : " file " + text(path)));
            }
        }
        return contents;
    }

    /** One character for each byte. */
    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }
}
