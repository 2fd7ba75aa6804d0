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
public final class ExistingProject implements Project, AutoCloseable {
    private final Path root;
    private final Disk disk;
    private final ProjectFolder folder;

    private ExistingProject(Path root, Disk disk) {
        this.root = root;
        this.disk = disk;
        this.folder = new ProjectFolder(root);
    }

    /**
     * Opens the project to look at it, and finishes first what a killed run has left undone.
     *
     * @throws dev.faster.problem.ProblemException when that cannot be finished
     */
    public static ExistingProject open(Path root) {
        return open(root, new LocalDisk());
    }

    /**
     * Opens the project to change it, and keeps other runs of faster from doing so until it is closed. While another
     * run holds it, this one waits, ten seconds at most.
     *
     * @throws dev.faster.problem.ProblemException when the other run takes longer, or when what a killed run has left
     *     undone cannot be finished
     */
    public static ExistingProject lock(Path root) {
        return open(root, new LocalDisk());
    }

    static ExistingProject open(Path root, Disk disk) {
        Path absolute = root.toAbsolutePath();
        new Recovery(disk).finishTransaction(absolute);
        return new ExistingProject(absolute, disk);
    }

    /** Takes the current rendering for what faster wrote last, where that is missing or damaged. Changes no other file. */
    public Plan planAdoption(Generation current) {
        throw new UnsupportedOperationException();
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

    /**
     * The text of {@code faster.yaml}.
     *
     * @throws dev.faster.problem.ProblemException when there is none
     */
    public byte[] specFile() {
        return folder.at(ProjectLayout.SPEC, false)
                .file()
                .orElseThrow(
                        () -> Problem.of(Code.NOT_A_PROJECT, root.toString()).toException())
                .content();
    }

    @Override
    public Plan plan(Generation wanted) {
        List<Change> changes = new Planner(folder).plan(baseline(), wanted);
        return new Plan(changes, new Bookkeeping().after(wanted.state(), wanted.files()));
    }

    /**
     * What it takes to bring files in once, which faster does not look after later: what they change in the files of
     * others is the user's edit from then on.
     *
     * @param wanted what the project is without them
     * @param withExtra the same with them
     */
    public Plan planExtra(Generation wanted, Generation withExtra) {
        throw new UnsupportedOperationException();
    }

    /** What the last change was called when it was applied; empty when there is none that could be undone. */
    public Optional<String> lastChange() {
        throw new UnsupportedOperationException();
    }

    /**
     * What it takes to take the last change back, whatever was edited since. Applied, it is the last change itself.
     *
     * @throws dev.faster.problem.ProblemException when there is none, or the project is not as it was left
     */
    public Plan planUndo() {
        throw new UnsupportedOperationException();
    }

    /** The files that are not as faster wrote them last, in the order of their paths. */
    public List<Edit> edits() {
        throw new UnsupportedOperationException();
    }

    /** The paths of files that a conflict was left in: with markers, ours or git's, or with another version beside them. */
    public List<String> conflicts() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void apply(Plan plan) {
        apply(plan, "");
    }

    /** @param command what {@link #lastChange} shall call it, e.g. {@code add payments} */
    public void apply(Plan plan, String command) {
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

    /** Lets other runs change the project. */
    @Override
    public void close() {}

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
        for (Map.Entry<String, RenderedFile> file : plan.records().entrySet()) {
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
