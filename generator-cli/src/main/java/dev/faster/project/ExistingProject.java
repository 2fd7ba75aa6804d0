package dev.faster.project;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.render.FileTree;
import dev.faster.render.RenderedFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A project that faster has made before. */
public final class ExistingProject implements Project {
    private final Path root;
    private final Disk disk;
    private final ProjectFolder folder;

    private ExistingProject(Path root, Disk disk) {
        this.root = root;
        this.disk = disk;
        this.folder = new ProjectFolder(root);
    }

    /**
     * Opens the project, and finishes first what a killed run has left undone.
     *
     * @throws dev.faster.problem.ProblemException when that cannot be finished
     */
    public static ExistingProject open(Path root) {
        return open(root, new LocalDisk());
    }

    static ExistingProject open(Path root, Disk disk) {
        Path absolute = root.toAbsolutePath();
        new Recovery(disk).finishTransaction(absolute);
        return new ExistingProject(absolute, disk);
    }

    /**
     * @throws dev.faster.problem.ProblemException when there is no project, or a newer faster wrote it, or its state is
     *     damaged
     */
    public ProjectState state() {
        Optional<RenderedFile> file = folder.at(ProjectLayout.STATE, false).file();
        if (file.isEmpty()) {
            throw Problem.of(Code.NOT_A_PROJECT, root.toString()).toException();
        }
        return new StateReader(folder.resolve(ProjectLayout.STATE).toString())
                .read(file.get().content());
    }

    @Override
    public Plan plan(Generation wanted) {
        return new Planner(folder).plan(baseline(), wanted);
    }

    @Override
    public void apply(Plan plan) {
        if (!plan.equals(plan(plan.wanted()))) {
            throw Problem.of(Code.CHANGED_MEANWHILE, root.toString()).toException();
        }
        List<Step> steps = steps(plan);
        if (steps.isEmpty()) {
            return;
        }
        try (WorkFolder work = workFolder()) {
            new Transaction(disk, root, work).commit(steps);
        } catch (IOException e) {
            throw DiskProblems.writing(e, root, root);
        }
    }

    private WorkFolder workFolder() throws IOException {
        try {
            Optional<WorkFolder> work = WorkFolder.create(disk, folder.resolve(ProjectLayout.TRANSACTION));
            if (work.isPresent()) {
                return work.get();
            }
        } catch (FileAlreadyExistsException e) {
            // The same answer.
        }
        throw Problem.of(Code.PROJECT_BUSY, root.toString()).toException();
    }

    private List<Step> steps(Plan plan) {
        List<Step> steps = new ArrayList<>();
        for (Change change : plan.changes()) {
            step(change).ifPresent(steps::add);
        }
        for (Map.Entry<String, RenderedFile> file :
                new Bookkeeping().after(plan, baseline()).entrySet()) {
            Optional<RenderedFile> before = folder.at(file.getKey(), false).file();
            if (!before.equals(Optional.of(file.getValue()))) {
                steps.add(new Step(file.getKey(), before, Optional.of(file.getValue())));
            }
        }
        return steps;
    }

    private Optional<Step> step(Change change) {
        if (change instanceof Change.Create create) {
            return Optional.of(new Step(create.path(), Optional.empty(), Optional.of(create.file())));
        }
        if (change instanceof Change.Update update) {
            return Optional.of(new Step(update.path(), Optional.of(update.before()), Optional.of(update.file())));
        }
        if (change instanceof Change.Merge merge) {
            return Optional.of(new Step(merge.path(), Optional.of(merge.before()), Optional.of(merge.file())));
        }
        if (change instanceof Change.Delete delete) {
            return Optional.of(new Step(delete.path(), Optional.of(delete.before()), Optional.empty()));
        }
        return Optional.empty();
    }

    private FileTree baseline() {
        Optional<RenderedFile> file = folder.at(ProjectLayout.BASELINE, false).file();
        if (file.isEmpty()) {
            throw Problem.of(Code.NOT_A_PROJECT, root.toString()).toException();
        }
        return new BaselineReader()
                .read(file.get().content())
                .orElseThrow(() -> Problem.of(
                                Code.BASELINE_DAMAGED,
                                folder.resolve(ProjectLayout.BASELINE).toString())
                        .toException());
    }
}
