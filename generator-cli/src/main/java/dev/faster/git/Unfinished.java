package dev.faster.git;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import java.nio.file.Files;
import java.nio.file.Path;

/** What takes several commands of git, and was begun: a commit in between would become a part of it. */
final class Unfinished {
    /** What is in git's folder meanwhile, and what that is called. */
    private static final String[][] SIGNS = {
        {"MERGE_HEAD", "merge"},
        {"rebase-merge", "rebase"},
        {"rebase-apply", "rebase"},
        {"CHERRY_PICK_HEAD", "cherry-pick"},
        {"REVERT_HEAD", "revert"}
    };

    private Unfinished() {}

    /** @throws dev.faster.problem.ProblemException when there is such a thing */
    static void requireNone(Git git) {
        Path folder =
                Path.of(git.run("rev-parse", "--absolute-git-dir").required().line());
        for (String[] sign : SIGNS) {
            if (Files.exists(folder.resolve(sign[0]))) {
                throw Problem.of(Code.GIT_BUSY, sign[1]).toException();
            }
        }
        // A stash that did not fit in leaves conflicts as well, and no sign.
        if (!git.run("ls-files", "--unmerged", ":/").required().line().isEmpty()) {
            throw Problem.of(Code.GIT_BUSY, "merge").toException();
        }
    }
}
