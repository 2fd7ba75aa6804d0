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
            Optional<Step> step = Step.of(change);
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
}
