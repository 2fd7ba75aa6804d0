package dev.faster.cli;

import dev.faster.catalog.Catalog;
import dev.faster.project.ExistingProject;
import dev.faster.project.ProjectState;
import dev.faster.render.FileTree;
import dev.faster.render.RenderedFile;
import dev.faster.spec.SpecReader;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Finds out how a project stands, and changes nothing. */
final class Examination {
    private final Supplier<SpecReader> reader;
    private final Generations generations;

    /** @param reader is asked for when a spec is to be read, which takes a schema */
    Examination(Supplier<SpecReader> reader, Generations generations) {
        this.reader = reader;
        this.generations = generations;
    }

    /** @throws dev.faster.problem.ProblemException when the spec is wrong, or faster's own files are damaged */
    Condition of(OpenProject open) {
        ExistingProject project = open.project();
        ProjectState state = project.state();
        FileTree written = project.baseline();
        SpecReader specs = reader.get().withJavaSoFar(state.spec().java());
        Draft draft = new ProjectDrafts(specs, open.root()).of(project.specFile());
        Target wanted = generations.of(draft);
        Target applied = applied(state, wanted);
        boolean newer = new VersionNumber(state.fasterVersion()).isAfter(new VersionNumber(generations.version()));
        FileTree fresh = applied.generation().files();
        List<String> blocked = newer ? List.of() : project.blocked(fresh);
        return new Condition(
                new Comparison(state, draft.spec(), wanted),
                applied.selection().broughtAlong(),
                newer,
                newer ? 0 : differing(written, fresh) - blocked.size(),
                project.edits(),
                project.conflicts(),
                blocked,
                project.lastChange());
    }

    /** Only asks whether the spec is right. */
    void requireSpec(OpenProject open) {
        new ProjectDrafts(reader.get(), open.root()).of(open.project().specFile());
    }

    /** What was asked for last, as it would be written today. */
    private Target applied(ProjectState state, Target wanted) {
        Draft draft = wanted.draft();
        boolean same = state.spec().equals(draft.spec());
        return same || !knows(draft.content().catalog(), Generations.picked(state.spec()))
                ? wanted
                : generations.of(new Draft(state.spec(), draft.text(), draft.content()));
    }

    private static boolean knows(Catalog catalog, List<String> ids) {
        for (String id : ids) {
            if (catalog.find(id).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static int differing(FileTree written, FileTree fresh) {
        int differing = 0;
        for (Map.Entry<String, RenderedFile> file : fresh.files().entrySet()) {
            differing += file.getValue().equals(written.files().get(file.getKey())) ? 0 : 1;
        }
        for (String path : written.files().keySet()) {
            differing += fresh.files().containsKey(path) ? 0 : 1;
        }
        return differing;
    }
}
