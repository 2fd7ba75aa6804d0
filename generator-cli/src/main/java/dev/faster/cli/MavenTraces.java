package dev.faster.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * What Maven has written before it calls us: folders, a pom in the project's, and a module in the pom above, if there is
 * one.
 */
final class MavenTraces {
    private final Path folder;
    private final Path project;
    private final boolean moduleAdded;

    private MavenTraces(Path folder, Path project, boolean moduleAdded) {
        this.folder = folder;
        this.project = project;
        this.moduleAdded = moduleAdded;
    }

    static MavenTraces in(Path folder, String artifactId) {
        Path project = folder.resolve(artifactId);
        try {
            Path aggregator = folder.resolve("pom.xml");
            // Maven creates the one pom before it touches the other; a module that was there already is not its doing.
            FileTime pomCreated = Files.getLastModifiedTime(project);
            boolean moduleAdded = Files.exists(aggregator)
                    && Files.getLastModifiedTime(aggregator).compareTo(pomCreated) >= 0;
            return new MavenTraces(folder, project, moduleAdded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes the pom that Maven cannot do without, so that the project can take its place. */
    void clearPom() {
        try {
            Files.deleteIfExists(project.resolve("pom.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes all of it. The pom above keeps the layout that Maven gave it. */
    void clear() {
        clearPom();
        try {
            Path empty = project;
            while (!empty.normalize().equals(folder.normalize()) && Files.deleteIfExists(empty)) {
                empty = empty.getParent();
            }
        } catch (DirectoryNotEmptyException e) {
            // Somebody's files are in it: it was there before.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (moduleAdded) {
            new Aggregator(folder.resolve("pom.xml"))
                    .remove(folder.relativize(project).toString());
        }
    }
}
