package dev.faster.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A user who edits and deletes files here and there. */
record RandomEdits(Random random) {
    static RandomEdits of(Random random) {
        return new RandomEdits(random);
    }

    void in(Path project) throws IOException {
        for (Path file : files(project)) {
            int fate = random.nextInt(6);
            if (fate == 0) {
                Files.writeString(file, "edited");
            } else if (fate == 1) {
                delete(file);
            }
        }
    }

    /** With the folders that are empty then, as git does. */
    static void delete(Path file) throws IOException {
        Files.delete(file);
        for (Path folder = file.getParent(); isEmpty(folder); folder = folder.getParent()) {
            Files.delete(folder);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static List<Path> files(Path project) throws IOException {
        try (Stream<Path> paths = Files.walk(project)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> !path.startsWith(project.resolve(".faster")))
                    .filter(path -> !path.endsWith("faster.yaml"))
                    .sorted()
                    .toList();
        }
    }
}
