package dev.faster.git;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The work tree that a folder lies in, found without git: there need be none on this machine.
 *
 * @param root the folder that holds {@code .git}
 */
public record WorkTree(Path root) {
    private static final String GIT = ".git";

    public static Optional<WorkTree> around(Path folder) {
        for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(GIT), LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(new WorkTree(at));
            }
        }
        return Optional.empty();
    }

    /** Git's own folder, or the file that says where it is: linked work trees and submodules have one. */
    public Path git() {
        return root.resolve(GIT);
    }
}
