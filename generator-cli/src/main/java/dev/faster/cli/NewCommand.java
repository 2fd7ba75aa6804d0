package dev.faster.cli;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.project.NewProject;
import dev.faster.project.Plan;
import dev.faster.spec.SpecReader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes a new project. */
final class NewCommand implements Command {
    private static final String[] SAID_IN_A_SPEC = {
        NewOptions.GROUP, NewOptions.PACKAGE, NewOptions.JAVA, NewOptions.MODULES, NewOptions.DEPLOY, Options.CATALOG
    };

    private final Console console;
    private final Supplier<SpecReader> reader;
    private final Generations generations;

    /** @param reader is asked for when a spec is to be read, which takes a schema */
    NewCommand(Console console, Supplier<SpecReader> reader, Generations generations) {
        this.console = console;
        this.reader = reader;
        this.generations = generations;
    }

    @Override
    public String name() {
        return "new";
    }

    @Override
    public CommandSpec spec() {
        return NewOptions.spec();
    }

    @Override
    public Report run(ParseResult given) {
        WorkingFolder folder = new WorkingFolder(given);
        SpecDrafts drafts = new SpecDrafts(reader.get(), folder.path());
        NewRequest request = NewRequest.of(given);
        Optional<String> file = Options.text(given, NewOptions.SPEC);
        if (file.isPresent()) {
            refuseBesideSpec(given);
            return generate(drafts.ofFile(file.get(), request.name()), folder, given, "");
        }
        if (request.name().isPresent()) {
            return generate(drafts.ofRequest(request), folder, given, "");
        }
        if (given.hasMatchedOption(NewOptions.NO_INPUT) || given.hasMatchedOption(Options.JSON) || !console.canAsk()) {
            throw Problem.of(Code.MISSING_ARGUMENT, NewOptions.NAME, name()).toException();
        }
        Optional<NewRequest> answered = interview(drafts, folder).complete(request);
        return answered.isEmpty()
                ? new TextReport(name(), "text", "Nothing was written.\n")
                : generate(
                        drafts.ofRequest(answered.get()),
                        folder,
                        given,
                        answered.get().commandLine());
    }

    /** The whole way: spec, components, tree, plan, project. */
    private Report generate(Draft draft, WorkingFolder folder, ParseResult given, String sameAs) {
        Target target = generations.of(draft);
        Path place = folder.path().resolve(draft.spec().name());
        NewProject project = new NewProject(place);
        Plan plan = project.plan(target.generation());
        CommitRequest commit = CommitRequest.ofNew(given, place, plan);
        boolean dryRun = given.hasMatchedOption(Options.DRY_RUN);
        CommitText commitText = CommitText.NONE;
        if (!dryRun) {
            project.apply(plan);
            commitText = commit.make(name() + " " + draft.spec().name());
        }
        return new NewReport(draft.spec(), target.selection(), plan, place.toString(), dryRun, commitText, sameAs);
    }

    private Interview interview(SpecDrafts drafts, WorkingFolder folder) {
        return new Interview(new Questions(console), drafts, folder);
    }

    private static void refuseBesideSpec(ParseResult given) {
        for (String option : SAID_IN_A_SPEC) {
            if (given.hasMatchedOption(option)) {
                throw Problem.of(Code.OPTIONS_EXCLUDE, option, NewOptions.SPEC).toException();
            }
        }
    }
}
