package dev.faster.cli;

import dev.faster.git.WorkTree;
import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.project.ExistingProject;
import dev.faster.project.Plan;
import dev.faster.project.ProjectSearch;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** The project that a command works on: the nearest one, from its folder upwards. */
record OpenProject(ExistingProject project, Path root, boolean dryRun) implements AutoCloseable {
    /** @throws dev.faster.problem.ProblemException when there is none */
    static OpenProject toLook(ParseResult given) {
        Path root = root(given);
        return new OpenProject(ExistingProject.open(root), root, true);
    }

    /**
     * Keeps other runs from changing it, unless this one is a dry run.
     *
     * @throws dev.faster.problem.ProblemException when there is none, or another run is changing it
     */
    static OpenProject toChange(ParseResult given) {
        if (given.hasMatchedOption(Options.DRY_RUN)) {
            return toLook(given);
        }
        Path root = root(given);
        return new OpenProject(ExistingProject.lock(root), root, false);
    }

    private static Path root(ParseResult given) {
        Path folder = new WorkingFolder(given).path().toAbsolutePath().normalize();
        Optional<Path> root = new ProjectSearch().from(folder);
        if (root.isEmpty()) {
            throw Problem.of(Code.NOT_A_PROJECT, folder.toString()).toException();
        }
        return root.get();
    }

    /**
     * Carries a plan out, and commits it if that was asked for, unless this is a dry run.
     *
     * @param name what the change is called from then on
     * @throws dev.faster.problem.ProblemException when it cannot be done, and nothing has changed
     */
    Outcome carryOut(Plan plan, String name, ParseResult given) {
        boolean changes = !project.isCarriedOut(plan);
        List<String> conflicts = project.conflictsAfter(plan);
        CommitRequest commit = changes ? CommitRequest.ofChange(given, root, plan) : CommitRequest.NOTHING;
        CommitText commitText = CommitText.NONE;
        if (changes && !dryRun) {
            project.apply(plan, name);
            commitText = commit.make(name);
        }
        return new Outcome(
                root, plan, changes, dryRun, conflicts, WorkTree.around(root).isPresent(), commitText);
    }

    @Override
    public void close() {
        project.close();
    }
}
