package dev.faster.project;

import dev.faster.project.Change.Reason;
import dev.faster.render.FileTree;
import dev.faster.render.RenderedFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** From what faster wrote last, what is on disk and what is wanted to what has to change. It changes nothing itself. */
final class Planner {
    private final Contents present;
    private final Optional<Migrations> migrations;
    private final PathMerge merge;

    /** @param migrations knows which files stay, though no template gives them any more; empty for a new project */
    Planner(Contents present, Optional<Migrations> migrations, PathMerge merge) {
        this.present = present;
        this.migrations = migrations;
        this.merge = merge;
    }

    /** One change for each file that faster knows, in the order of their paths. */
    List<Change> plan(FileTree base, Generation wanted) {
        Map<String, Change> changes = new TreeMap<>();
        for (String path : base.files().keySet()) {
            changes.put(path, change(path, base, wanted.files()));
        }
        for (String path : wanted.files().files().keySet()) {
            if (!base.files().containsKey(path)) {
                changes.put(path, change(path, base, wanted.files()));
            }
        }
        changes.put(ProjectLayout.SPEC, specChange(wanted.specFile()));
        return new ArrayList<>(changes.values());
    }

    private Change change(String path, FileTree base, FileTree fresh) {
        Change change = merge.change(
                path,
                Optional.ofNullable(base.files().get(path)),
                Optional.ofNullable(fresh.files().get(path)));
        return change instanceof Change.Delete
                        && migrations.isPresent()
                        && migrations.get().mayHaveRun(path)
                ? new Change.Keep(path, Reason.MAY_HAVE_RUN)
                : change;
    }

    /** The spec is the user's file, and the new text comes out of the one on disk: there is nothing to merge. */
    private Change specChange(String text) {
        RenderedFile file = new RenderedFile(text.getBytes(StandardCharsets.UTF_8), false);
        Standing standing = present.at(ProjectLayout.SPEC, false);
        if (standing instanceof Standing.Obstacle) {
            return new Change.Blocked(ProjectLayout.SPEC);
        }
        return standing.file().isPresent()
                        && Arrays.equals(standing.file().get().content(), file.content())
                ? new Change.Keep(ProjectLayout.SPEC, Reason.NOTHING_NEW)
                : FileMerge.write(ProjectLayout.SPEC, standing.file(), Optional.of(file));
    }
}
