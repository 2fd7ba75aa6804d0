package dev.faster.project;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.TreeSet;

/** Finds the files of a project that are the user's own. */
final class OwnFiles {
    /** What tools make, or keep for themselves: nobody's work, and a lot of it. */
    private static final Set<String> SKIPPED =
            Set.of(".git", ".faster", "target", ".data", "node_modules", ".idea", ".vscode");

    private final ProjectFolder folder;

    OwnFiles(ProjectFolder folder) {
        this.folder = folder;
    }

    /**
     * Their paths, in order.
     *
     * @param known the paths that faster knows
     */
    Set<String> besides(Set<String> known) {
        Set<String> own = new TreeSet<>();
        try {
            Files.walkFileTree(folder.root(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                    boolean skipped = SKIPPED.contains(String.valueOf(visited.getFileName()));
                    return skipped && !visited.equals(folder.root())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String path = folder.root().relativize(file).toString().replace('\\', '/');
                    if (attributes.isRegularFile() && !known.contains(path)) {
                        own.add(path);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException refusal) {
                    return FileVisitResult.CONTINUE; // Where nobody can look, nothing is found.
                }
            });
        } catch (IOException e) {
            return Set.of(); // The same.
        }
        return own;
    }
}
