package dev.faster.cli;

import dev.faster.project.Plan;
import java.nio.file.Path;
import java.util.List;

/**
 * What became of a plan, or would.
 *
 * @param folder the project
 * @param changes whether there was anything to do, be it in faster's own files alone
 * @param conflicts paths of files that a person has to settle, those from before among them
 * @param inGit whether git looks after the project
 */
record Outcome(
        Path folder,
        Plan plan,
        boolean changes,
        boolean dryRun,
        List<String> conflicts,
        boolean inGit,
        CommitText commit) {
    int exitCode() {
        return conflicts.isEmpty() ? commit.exitCode() : ExitCode.CONFLICTS;
    }

    boolean changedSomething() {
        return changes && !dryRun;
    }
}
