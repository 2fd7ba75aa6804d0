package dev.faster.project;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the project that a folder belongs to. */
public final class ProjectSearch {
    /** The nearest project, in the folder itself or above it; empty when there is none up to the root. */
    public Optional<Path> from(Path folder) {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve(ProjectLayout.SPEC), LinkOption.NOFOLLOW_LINKS)
                    || Files.isDirectory(at.resolve(ProjectLayout.FOLDER), LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
