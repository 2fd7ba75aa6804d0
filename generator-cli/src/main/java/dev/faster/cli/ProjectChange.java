package dev.faster.cli;

import dev.faster.catalog.Component;
import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.project.DropMigrations;
import dev.faster.project.ExistingProject;
import dev.faster.project.Plan;
import dev.faster.project.ProjectState;
import dev.faster.spec.SpecReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The way of every command that changes what a project consists of: spec, components, tree, plan, project. */
final class ProjectChange {
    private final Supplier<SpecReader> reader;
    private final Generations generations;
    private final Supplier<LocalDate> today;

    /**
     * @param reader is asked for when a spec is to be read, which takes a schema
     * @param today is asked for when a migration needs a version
     */
    ProjectChange(Supplier<SpecReader> reader, Generations generations, Supplier<LocalDate> today) {
        this.reader = reader;
        this.generations = generations;
        this.today = today;
    }

    /** What each of those commands takes. */
    static CommandSpec options(CommandSpec spec) {
        return spec.addOption(Options.folder()).addOption(Options.dryRun()).addOption(CommitRequest.option());
    }

    /** @param words what the user named to be added or removed */
    Report run(String command, List<String> words, SpecEdit edit, ParseResult given) {
        try (OpenProject open = OpenProject.toChange(given)) {
            ExistingProject project = open.project();
            ProjectState before = project.state();
            requireNotNewer(before, generations.version());
            ProjectDrafts drafts =
                    new ProjectDrafts(reader.get().withJavaSoFar(before.spec().java()), open.root());
            Draft found = drafts.of(project.specFile());
            byte[] text = edit.in(found);
            boolean same = Arrays.equals(text, found.text().getBytes(StandardCharsets.UTF_8));
            Target target = generations.of(same ? found : drafts.of(text));
            Comparison comparison = new Comparison(before, found.spec(), target);
            new DropMigrations(open.root()).requireNone(comparison.gained());
            // Only here may two branches have become one without anybody having said what that makes.
            Plan plan = command.equals(SyncCommand.NAME)
                    ? project.plan(target.generation(), new OtherRenderings(target.draft()))
                    : project.plan(target.generation());
            Outcome outcome = open.carryOut(
                    withDrops(plan, comparison.lost(words), open.root(), given), name(command, words), given);
            return new ChangeReport(command, words, comparison, outcome);
        }
    }

    private Plan withDrops(Plan plan, List<Component> lost, Path root, ParseResult given) {
        return given.hasMatchedOption(RemoveCommand.DROP)
                ? new DropMigrations(root).addTo(plan, lost, today.get())
                : plan;
    }

    /** Older templates would take back what newer ones gave. */
    static void requireNotNewer(ProjectState state, String version) {
        if (new VersionNumber(state.fasterVersion()).isAfter(new VersionNumber(version))) {
            throw Problem.of(Code.WRITTEN_BY_NEWER, state.fasterVersion(), version)
                    .toException();
        }
    }

    private static String name(String command, List<String> words) {
        return words.isEmpty() ? command : command + " " + String.join(" ", words);
    }
}
