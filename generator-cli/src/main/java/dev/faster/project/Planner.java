package dev.faster.project;

import dev.faster.merge.FileVersions;
import dev.faster.merge.Labels;
import dev.faster.merge.MergeResult;
import dev.faster.merge.ThreeWayMerge;
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
    private static final Labels LABELS = new Labels("yours", "faster wrote last", "faster writes now");

    private final Contents present;
    private final ThreeWayMerge merge = new ThreeWayMerge(LABELS);

    Planner(Contents present) {
        this.present = present;
    }

    /** @return one change for each file that faster knows, in the order of their paths */
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

    private Change change(String path, FileTree baseTree, FileTree freshTree) {
        Optional<RenderedFile> base = Optional.ofNullable(baseTree.files().get(path));
        Optional<RenderedFile> theirs = Optional.ofNullable(freshTree.files().get(path));
        Standing standing = present.at(
                path, (base.isPresent() ? base : theirs).orElseThrow().executable());
        if (standing instanceof Standing.Obstacle) {
            boolean unclaimed = theirs.isEmpty() || theirs.equals(base);
            return unclaimed ? new Change.Keep(path, Reason.NOTHING_NEW) : new Change.Blocked(path);
        }
        return change(path, standing.file(), merge.merge(new FileVersions(path, base, standing.file(), theirs)));
    }

    private Change change(String path, Optional<RenderedFile> before, MergeResult result) {
        if (result instanceof MergeResult.Theirs fresh) {
            return write(path, before, fresh.file());
        }
        if (result instanceof MergeResult.Merged merged) {
            return new Change.Merge(path, before.orElseThrow(), merged.file());
        }
        if (result instanceof MergeResult.Marked marked) {
            return new Change.Marked(path, before.orElseThrow(), marked.file(), marked.count());
        }
        if (result instanceof MergeResult.Undecided undecided) {
            Optional<RenderedFile> beside = present.at(
                            path + Change.Beside.SUFFIX, undecided.theirs().executable())
                    .file();
            return new Change.Beside(path, beside, undecided.theirs());
        }
        return new Change.Keep(path, reason(result));
    }

    private static Reason reason(MergeResult result) {
        if (result instanceof MergeResult.Deleted) {
            return Reason.DELETED_BY_USER;
        }
        return result instanceof MergeResult.Orphaned ? Reason.EDITED_BY_USER : Reason.NOTHING_NEW;
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
                : write(ProjectLayout.SPEC, standing.file(), Optional.of(file));
    }

    private Change write(String path, Optional<RenderedFile> before, Optional<RenderedFile> after) {
        if (after.isEmpty()) {
            return new Change.Delete(path, before.orElseThrow());
        }
        return before.isEmpty()
                ? new Change.Create(path, after.get())
                : new Change.Update(path, before.get(), after.get());
    }
}
