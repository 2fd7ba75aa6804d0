package dev.faster.project;

import dev.faster.merge.Labels;
import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.render.RenderedFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Takes a change back. What the change made of a file is the base, and what stood there before is wanted: so the file is
 * as before to the byte where nobody has edited it since, and the edits stay where somebody has.
 */
final class Undo {
    private final ProjectFolder folder;
    private final Journal change;

    Undo(ProjectFolder folder, Journal change) {
        this.folder = folder;
        this.change = change;
    }

    /**
     * @param records faster's own files as they are now
     * @throws dev.faster.problem.ProblemException when they are not as the change left them
     */
    Plan plan(SortedMap<String, RenderedFile> records) {
        Labels labels = new Labels("yours", "after " + change.command(), "before " + change.command());
        FileMerge merge = new FileMerge(folder, labels);
        SortedMap<String, RenderedFile> recordsBefore = new TreeMap<>(records);
        Map<String, Change> changes = new TreeMap<>();
        for (Step step : change.steps()) {
            if (ProjectLayout.KEPT_RECORDS.contains(step.path())) {
                takeBack(step, records, recordsBefore);
            } else {
                changes.put(step.path(), merge.change(step.path(), step.after(), step.before()));
            }
        }
        return new Plan(List.copyOf(changes.values()), recordsBefore);
    }

    /** @param records faster's own files as they are now */
    boolean isPossible(SortedMap<String, RenderedFile> records) {
        for (Step step : change.steps()) {
            if (ProjectLayout.KEPT_RECORDS.contains(step.path()) && !isLeft(step, records)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLeft(Step step, SortedMap<String, RenderedFile> records) {
        return Optional.ofNullable(records.get(step.path())).equals(step.after());
    }

    private void takeBack(Step step, SortedMap<String, RenderedFile> now, SortedMap<String, RenderedFile> before) {
        if (!isLeft(step, now)) {
            throw Problem.of(Code.UNDO_OUTDATED, change.command()).toException();
        }
        if (step.before().isPresent()) {
            before.put(step.path(), step.before().get());
        } else {
            before.remove(step.path());
        }
    }
}
