package dev.faster.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything below a folder: folders, links, and files with their bytes and run bits. Two that are equal are the same
 * to the byte, but for the record that each change leaves for faster undo and that git never sees.
 */
record Snapshot(SortedMap<String, String> entries) {
    static Snapshot of(Path folder) {
        SortedMap<String, String> entries = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                if (!path.equals(folder) && !path.endsWith(ProjectLayout.LAST_CHANGE)) {
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
        byte[] content = Files.readAllBytes(path);
        return (Files.isExecutable(path) ? "script" : "file") + " of " + content.length + " bytes, " + sha256(content);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
