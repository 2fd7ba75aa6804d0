package dev.faster.project;

import dev.faster.merge.ConflictMarkers;
import dev.faster.merge.FileVersions;
import dev.faster.merge.Labels;
import dev.faster.merge.MergeResult;
import dev.faster.merge.ThreeWayMerge;
import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.project.Change.Reason;
import dev.faster.render.RenderedFile;
import java.util.Optional;

/** Finds out what becomes of one file of a project, whose base is what faster wrote last. */
final class FileMerge implements PathMerge {
    private final ConflictMarkers markers = new ConflictMarkers();
    private final Contents present;
    private final ThreeWayMerge merge;

    FileMerge(Contents present, Labels labels) {
        this.present = present;
        this.merge = new ThreeWayMerge(labels);
    }

    @Override
    public Change change(String path, Optional<RenderedFile> base, Optional<RenderedFile> theirs) {
        if (base.equals(theirs)) {
            return new Change.Keep(path, Reason.NOTHING_NEW);
        }
        Standing standing = present.at(
                path, (base.isPresent() ? base : theirs).orElseThrow().executable());
        if (standing instanceof Standing.Obstacle) {
            return theirs.isEmpty() ? new Change.Keep(path, Reason.NOTHING_NEW) : new Change.Blocked(path);
        }
        MergeResult result = merge.merge(new FileVersions(path, base, standing.file(), theirs));
        return change(path, base, standing.file(), result);
    }

    private Change change(String path, Optional<RenderedFile> base, Optional<RenderedFile> before, MergeResult result) {
        if (result instanceof MergeResult.Theirs fresh) {
            return write(path, before, fresh.file());
        }
        if (result instanceof MergeResult.Merged merged) {
            requireResolved(path, before.orElseThrow());
            return new Change.Merge(path, before.orElseThrow(), merged.file());
        }
        if (result instanceof MergeResult.Marked marked) {
            requireResolved(path, before.orElseThrow());
            return new Change.Marked(path, before, marked.file(), marked.count());
        }
        if (result instanceof MergeResult.Undecided undecided) {
            return beside(path, base, undecided.theirs());
        }
        if (result instanceof MergeResult.Orphaned) {
            requireSettled(path, before.orElseThrow());
        }
        return new Change.Keep(path, reason(result));
    }

    /** Markers within markers would be for nobody to read. */
    private void requireResolved(String path, RenderedFile before) {
        if (markers.in(before.content())) {
            throw Problem.of(Code.CONFLICT_LEFT, path).toException();
        }
    }

    /** A file that faster lets go of is not looked at again: its conflict would be forgotten. */
    private void requireSettled(String path, RenderedFile before) {
        requireResolved(path, before);
        if (present.at(path + Change.Beside.SUFFIX, false).file().isPresent()) {
            throw Problem.of(Code.CONFLICT_LEFT, path).toException();
        }
    }

    private Change beside(String path, Optional<RenderedFile> base, RenderedFile theirs) {
        Standing standing = present.at(path + Change.Beside.SUFFIX, theirs.executable());
        if (standing instanceof Standing.Obstacle) {
            return new Change.Blocked(path);
        }
        Optional<RenderedFile> there = standing.file();
        if (there.isPresent() && !there.equals(base) && !there.equals(Optional.of(theirs))) {
            throw Problem.of(Code.CONFLICT_LEFT, path).toException();
        }
        return new Change.Beside(path, there, theirs);
    }

    private static Reason reason(MergeResult result) {
        if (result instanceof MergeResult.Deleted) {
            return Reason.DELETED_BY_USER;
        }
        return result instanceof MergeResult.Orphaned ? Reason.EDITED_BY_USER : Reason.NOTHING_NEW;
    }

    static Change write(String path, Optional<RenderedFile> before, Optional<RenderedFile> after) {
        if (after.isEmpty()) {
            return new Change.Delete(path, before.orElseThrow());
        }
        return before.isEmpty()
                ? new Change.Create(path, after.get())
                : new Change.Update(path, before.get(), after.get());
    }
}
