package dev.faster.project;

import dev.faster.git.WorkTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells whether a database may have run a migration. Flyway refuses to start when one that it has run is gone, so it
 * stays with the project then, though its module is removed.
 *
 * <p>Nothing can have run it only when all of this is true: the last change brought it, nothing was built since, and git
 * does not know it.
 */
final class Migrations {
    private static final String BUILT = "target/classes/db/migration/";

    /** How an index begins that leaves out what a path has in common with the one before (git's index.version 4). */
    private static final String SHORTENED = "DIRC\0\0\0\4";

    private final ProjectFolder folder;
    private final Optional<Journal> lastChange;

    Migrations(ProjectFolder folder, Optional<Journal> lastChange) {
        this.folder = folder;
        this.lastChange = lastChange;
    }

    boolean mayHaveRun(String path) {
        return path.startsWith(ProjectLayout.MIGRATIONS) && !(isJustCreated(path) && !isBuilt(path) && !isInGit(path));
    }

    private boolean isJustCreated(String path) {
        if (lastChange.isEmpty()) {
            return false;
        }
        for (Step step : lastChange.get().steps()) {
            if (step.path().equals(path)) {
                return step.before().isEmpty();
            }
        }
        return false;
    }

    private boolean isBuilt(String path) {
        String name = path.substring(ProjectLayout.MIGRATIONS.length());
        return Files.exists(folder.resolve(BUILT + name), LinkOption.NOFOLLOW_LINKS);
    }

    /** Git's list of what it knows is searched for the name: there need be no git on this machine. */
    private boolean isInGit(String path) {
        Optional<WorkTree> workTree = WorkTree.around(folder.root());
        if (workTree.isEmpty()) {
            return false;
        }
        Path git = workTree.get().git();
        return !Files.isDirectory(git) || isIn(git.resolve("index"), path.substring(path.lastIndexOf('/') + 1));
    }

    private static boolean isIn(Path index, String name) {
        try {
            if (!Files.exists(index)) {
                return false;
            }
            String list = new String(Files.readAllBytes(index), StandardCharsets.ISO_8859_1);
            return list.startsWith(SHORTENED) || list.contains(name);
        } catch (IOException e) {
            return true; // Then nobody knows.
        }
    }
}
