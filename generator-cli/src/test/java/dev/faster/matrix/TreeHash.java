package dev.faster.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** One word for all that is in a folder: paths, kinds, modes and contents. */
final class TreeHash {
    private final MessageDigest digest;

    private TreeHash(MessageDigest digest) {
        this.digest = digest;
    }

    /** @param more what belongs to it besides, such as the JDK that it is built with */
    static String of(Path root, String... more) {
        TreeHash hash = new TreeHash(sha256());
        try (Stream<Path> paths = Files.walk(root)) {
            List<Path> sorted =
                    paths.filter(path -> !path.equals(root)).sorted().toList();
            for (Path path : sorted) {
                hash.add(root.relativize(path).toString().replace('\\', '/'));
                hash.addContent(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String word : more) {
            hash.add(word);
        }
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    static String of(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void addContent(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            add("link");
            add(Files.readSymbolicLink(path).toString());
            return;
        }
        add(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
        if (Files.isDirectory(path)) {
            add("folder");
        } else {
            add("file");
            add(Files.readAllBytes(path));
        }
    }

    private void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** With its length before it, so that nothing can move from one part into the next unnoticed. */
    private void add(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
