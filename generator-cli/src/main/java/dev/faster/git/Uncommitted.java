package dev.faster.git;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the user changed since the last commit, staged or not, and files that git does not know. */
final class Uncommitted {
    private static final String[] STATUS = {
        "--no-optional-locks",
        "status",
        "--porcelain",
        "-z",
        "--no-renames",
        "--untracked-files=all",
        "--ignore-submodules=all",
        "--",
        "."
    };

    private final Git git;

    Uncommitted(Git git) {
        this.git = git;
    }

    /** Git gives entries such as {@code " M path"}, with paths from the repository's root. */
    List<String> among(List<String> paths) {
        Set<String> wanted = new HashSet<>(paths);
        String prefix = git.run("rev-parse", "--show-prefix").required().line();
        List<String> found = new ArrayList<>();
        for (String entry : git.run(STATUS).required().nulSeparated()) {
            String path = entry.substring("XY ".length() + prefix.length());
            if (wanted.contains(path)) {
                found.add(path);
            }
        }
        return found;
    }
}
