package dev.faster.cli;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.problem.ProblemException;
import dev.faster.project.ExistingProject;
import dev.faster.project.Plan;
import dev.faster.project.ProjectState;
import dev.faster.spec.SpecReader;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Takes a project on whose records in {@code .faster/} are lost. */
final class AdoptCommand implements Command {
    static final String NAME = "adopt";

    private final Supplier<SpecReader> reader;
    private final Generations generations;

    /** @param reader is asked for when a spec is to be read, which takes a schema */
    AdoptCommand(Supplier<SpecReader> reader, Generations generations) {
        this.reader = reader;
        this.generations = generations;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                        NAME,
                        "adopt [-C DIR] [--dry-run] [--json]",
                        "Makes .faster/ anew where it is missing or damaged: what this faster gives now counts as written last.",
                        "  git checkout .faster",
                        "  faster adopt --dry-run",
                        "  faster adopt")
                .addOption(Options.folder())
                .addOption(Options.dryRun());
    }

    @Override
    public Report run(ParseResult given) {
        try (OpenProject open = OpenProject.toChange(given)) {
            ExistingProject project = open.project();
            Optional<ProjectState> state = stateOfDamaged(project, open);
            SpecReader specs = reader.get();
            if (state.isPresent()) {
                ProjectChange.requireNotNewer(state.get(), generations.version());
                specs = specs.withJavaSoFar(state.get().spec().java());
            }
            Target target = generations.of(new ProjectDrafts(specs, open.root()).of(project.specFile()));
            Plan plan = project.planAdoption(target.generation());
            return new AdoptReport(
                    target, project.edits(target.generation().files()), open.carryOut(plan, NAME, given));
        }
    }

    /** What can still be read of the records; a project whose records are whole is refused. */
    private static Optional<ProjectState> stateOfDamaged(ExistingProject project, OpenProject open) {
        Optional<ProjectState> state = Optional.empty();
        try {
            state = Optional.of(project.state());
            project.baseline();
        } catch (ProblemException e) {
            if (Records.areLost(e.problem())) {
                return state;
            }
            throw e;
        }
        throw Problem.of(Code.RECORDS_WHOLE, open.root().toString()).toException();
    }
}
