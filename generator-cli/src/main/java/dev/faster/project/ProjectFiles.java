package dev.faster.project;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** Looks at all that is in a folder of a project, whoever wrote it. Links are not followed. */
final class ProjectFiles {
    private final Path root;

    ProjectFiles(Path root) {
        this.root = root;
    }

    /** Paths relative to the project, with slashes; none if there is no such folder. */
    List<String> below(String folder) {
        List<String> paths = new ArrayList<>();
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start)) {
            return paths;
        }
        try {
            Files.walkFileTree(start, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()) {
                        paths.add(root.relativize(file).toString().replace('\\', '/'));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
        paths.sort(String::compareTo);
        return paths;
    }

    byte[] content(String path) {
        Path file = root.resolve(path);
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static RuntimeException unreadable(String path, IOException refusal) {
        return Problem.of(Code.NOT_READABLE, path, DiskProblems.reason(refusal)).toException();
    }
}
