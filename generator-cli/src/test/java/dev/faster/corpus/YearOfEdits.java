package dev.faster.corpus;

import dev.faster.project.ExistingProject;
import dev.faster.render.FileTree;
import dev.faster.render.RenderedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;

/** What a team does to a project in a year, all of it together: edits of the corpus that leave its tests green. */
public final class YearOfEdits {
    private final List<Edit> edits;
    private final Versions versions;

    private YearOfEdits(List<Edit> edits, Versions versions) {
        this.edits = edits;
        this.versions = versions;
    }

    /** @param folder {@code bench/merge} */
    public static YearOfEdits read(Path folder) throws IOException {
        GreenEdits green = GreenEdits.read(folder);
        return new YearOfEdits(green.in("edits"), new Versions(green.in("update")));
    }

    /**
     * Makes as many edits as go together, and leave nothing to settle when the operation follows.
     *
     * @param project as the operation finds it: without events before {@code ADD}, with them before the others
     * @param sandbox a folder that is not there yet
     * @return those that were made
     */
    public List<Edit> pass(Path project, Operation operation, long seed, Path sandbox) throws IOException {
        List<Edit> shuffled = new ArrayList<>(edits);
        Collections.shuffle(shuffled, new Random(seed));
        Sandbox trials = new Sandbox(sandbox);
        FileTree base = versions.base(operation).files();
        SortedMap<String, RenderedFile> records = trials.records(versions.base(operation));
        FileTree ours = base;
        List<Edit> made = new ArrayList<>();
        for (Edit edit : shuffled) {
            if (isFor(edit, operation) && fits(edit, ours)) {
                FileTree more = Editing.apply(edit, ours);
                Sandbox.Outcome outcome = trials.plan(records, more, versions.theirs(operation));
                if (outcome.conflicts().isEmpty()) {
                    ours = more;
                    made.add(edit);
                }
            }
        }
        Sandbox.turn(project, base.files(), ours.files());
        return made;
    }

    /** Brings the newer templates to a project with events. */
    public void update(Path project) {
        try (ExistingProject existing = ExistingProject.lock(project)) {
            existing.apply(existing.plan(versions.theirs(Operation.UPDATE)), "update");
        }
    }

    /** What was edited of a module that goes is left for a person to look at: such a project is not green by itself. */
    private boolean isFor(Edit edit, Operation operation) {
        SortedMap<String, RenderedFile> before =
                versions.base(operation).files().files();
        SortedMap<String, RenderedFile> after =
                versions.theirs(operation).files().files();
        return Corpus.operations(edit).contains(operation)
                && edit.changes().stream()
                        .map(Edit.FileChange::path)
                        .noneMatch(path -> before.containsKey(path) && !after.containsKey(path));
    }

    private static boolean fits(Edit edit, FileTree project) {
        try {
            Editing.apply(edit, project);
            return true;
        } catch (IllegalStateException e) {
            return false; // another edit has been there
        }
    }
}
