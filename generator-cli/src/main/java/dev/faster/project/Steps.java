package dev.faster.project;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.render.RenderedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** What a plan comes to for the files on disk. */
final class Steps {
    private final ProjectFolder folder;
    private final ProjectRecords records;

    Steps(ProjectFolder folder, ProjectRecords records) {
        this.folder = folder;
        this.records = records;
    }

    /** @throws dev.faster.problem.ProblemException when a file is not as it was when the plan was made */
    List<Step> of(Plan plan) {
        List<Step> steps = new ArrayList<>();
        for (Change change : plan.changes()) {
            Optional<Step> step = step(change);
            if (step.isPresent()) {
                requireUnchanged(step.get());
                steps.add(step.get());
            }
        }
        SortedMap<String, RenderedFile> before = records.kept();
        for (String path : ProjectLayout.KEPT_RECORDS) {
            Step step = new Step(
                    path,
                    Optional.ofNullable(before.get(path)),
                    Optional.ofNullable(plan.records().get(path)));
            if (!step.before().equals(step.after())) {
                steps.add(step);
            }
        }
        return steps;
    }

    private void requireUnchanged(Step step) {
        Standing standing = folder.at(
                step.path(), step.before().isPresent() && step.before().get().executable());
        if (standing instanceof Standing.Obstacle || !step.startsAt(standing.file())) {
            throw Problem.of(Code.CHANGED_MEANWHILE, folder.root().toString()).toException();
        }
    }

    private static Optional<Step> step(Change change) {
        if (change instanceof Change.Create create) {
            return step(create.path(), Optional.empty(), create.file());
        }
        if (change instanceof Change.Update update) {
            return step(update.path(), Optional.of(update.before()), update.file());
        }
        if (change instanceof Change.Merge merge) {
            return step(merge.path(), Optional.of(merge.before()), merge.file());
        }
        if (change instanceof Change.Marked marked) {
            return step(marked.path(), Optional.of(marked.before()), marked.file());
        }
        if (change instanceof Change.Beside beside) {
            return step(beside.besidePath(), beside.before(), beside.file());
        }
        if (change instanceof Change.Delete delete) {
            return Optional.of(new Step(delete.path(), Optional.of(delete.before()), Optional.empty()));
        }
        return Optional.empty();
    }

    private static Optional<Step> step(String path, Optional<RenderedFile> before, RenderedFile after) {
        Optional<RenderedFile> file = Optional.of(after);
        return before.equals(file) ? Optional.empty() : Optional.of(new Step(path, before, file));
    }
}
