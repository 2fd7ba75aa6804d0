package dev.faster.cli;

import dev.faster.project.ExistingProject;
import dev.faster.project.Generation;
import dev.faster.project.OwnModuleSite;
import dev.faster.project.Plan;
import dev.faster.project.ProjectState;
import dev.faster.render.FileTree;
import dev.faster.render.OwnModuleRenderer;
import dev.faster.spec.OwnModule;
import dev.faster.spec.OwnModuleReader;
import dev.faster.spec.SpecReader;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Makes a module of the user's own, which is the user's from then on. */
final class ModuleCommand implements Command {
    static final String NAME = "module";

    private static final String EVENTS = "events";

    private final Supplier<SpecReader> reader;
    private final Generations generations;
    private final Supplier<LocalDate> today;

    /**
     * @param reader is asked for when a spec is to be read, which takes a schema
     * @param today versions of migrations are dates
     */
    ModuleCommand(Supplier<SpecReader> reader, Generations generations, Supplier<LocalDate> today) {
        this.reader = reader;
        this.generations = generations;
        this.today = today;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CommandSpec spec() {
        return ModuleOptions.spec();
    }

    @Override
    public Report run(ParseResult given) {
        OwnModule module = new OwnModuleReader()
                .read(
                        Options.required(given, 0, ModuleOptions.NAME, NAME),
                        Options.list(given, ModuleOptions.FIELD),
                        Options.text(given, ModuleOptions.ENTITY),
                        !given.hasMatchedOption(ModuleOptions.NO_EVENTS));
        try (OpenProject open = OpenProject.toChange(given)) {
            ExistingProject project = open.project();
            ProjectState before = project.state();
            ProjectChange.requireNotNewer(before, generations.version());
            ProjectDrafts drafts =
                    new ProjectDrafts(reader.get().withJavaSoFar(before.spec().java()), open.root());
            Draft found = drafts.of(project.specFile());
            Target target = target(module, found, drafts);
            Plan plan = project.planExtra(target.generation(), withModule(module, target, open));
            Outcome outcome = open.carryOut(plan, NAME + " " + module.name(), given);
            return new ModuleReport(module, new Comparison(before, found.spec(), target), outcome);
        }
    }

    /** The project without the module, but with what it stands on. */
    private Target target(OwnModule module, Draft found, ProjectDrafts drafts) {
        Target target = generations.of(found);
        return !module.events() || Generations.ids(target.selection()).contains(EVENTS)
                ? target
                : generations.of(drafts.of(new Addition(List.of(EVENTS)).in(found)));
    }

    private Generation withModule(OwnModule module, Target target, OpenProject open) {
        Draft draft = target.draft();
        OwnModuleSite site = new OwnModuleSite(open.root(), draft.spec().packageName(), draft.content());
        site.requireRoomFor(module);
        FileTree files = new OwnModuleRenderer(draft.content())
                .render(draft.spec(), target.selection(), module, site.migration(module, today.get()));
        return new Generation(target.generation().state(), draft.text(), site.withoutSharedIn(files));
    }
}
