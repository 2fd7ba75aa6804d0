package dev.faster.cli;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.project.ExistingProject;
import dev.faster.project.Plan;
import dev.faster.project.ProjectSearch;
import java.nio.file.Files;
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
     * Carries a plan out, unless this is a dry run.
     *
     * @param name what the change is called from then on
     */
    Outcome carryOut(Plan plan, String name) {
        boolean changes = !project.isCarriedOut(plan);
        List<String> conflicts = project.conflictsAfter(plan);
        if (changes && !dryRun) {
            project.apply(plan, name);
        }
        return new Outcome(root, plan, changes, dryRun, conflicts, isInGit());
    }

    private boolean isInGit() {
        for (Path at = root; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        project.close();
    }
}
