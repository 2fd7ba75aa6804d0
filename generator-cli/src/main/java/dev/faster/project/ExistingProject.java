package dev.faster.project;

import dev.faster.merge.Labels;
import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.render.FileTree;
import dev.faster.render.RenderedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A project that faster has made before. */
public final class ExistingProject implements Project, AutoCloseable {
    private static final Labels LABELS = new Labels("yours", "faster wrote last", "faster writes now");

    private final Path root;
    private final Disk disk;
    private final ProjectFolder folder;
    private final ProjectRecords records;
    private final Optional<ProjectLock> lock;

    private ExistingProject(Path root, Disk disk, Optional<ProjectLock> lock) {
        this.root = root;
        this.disk = disk;
        this.folder = new ProjectFolder(root);
        this.records = new ProjectRecords(folder);
        this.lock = lock;
    }

    /**
     * Opens the project to look at it, and finishes first what a killed run has left undone.
     *
     * @throws dev.faster.problem.ProblemException when that cannot be finished
     */
    public static ExistingProject open(Path root) {
        return open(root, new LocalDisk());
    }

    static ExistingProject open(Path root, Disk disk) {
        Path absolute = root.toAbsolutePath();
        new Recovery(disk).finishTransaction(absolute);
        return new ExistingProject(absolute, disk, Optional.empty());
    }

    /**
     * Opens the project to change it, and keeps other runs of faster from doing so until it is closed. While another
     * run holds it, this one waits, ten seconds at most.
     *
     * @throws dev.faster.problem.ProblemException when the other run takes longer, when there is no project, or when
     *     what a killed run has left undone cannot be finished
     */
    public static ExistingProject lock(Path root) {
        return lock(root, new LocalDisk());
    }

    static ExistingProject lock(Path root, Disk disk) {
        Path absolute = root.toAbsolutePath();
        return new ExistingProject(absolute, disk, Optional.of(ProjectLock.take(absolute, disk)));
    }

    /**
     * @throws dev.faster.problem.ProblemException when there is no project, or a newer faster wrote it, or its state is
     *     damaged
     */
    public ProjectState state() {
        return records.state();
    }

    /**
     * The text of {@code faster.yaml}.
     *
     * @throws dev.faster.problem.ProblemException when there is none
     */
    public byte[] specFile() {
        return records.spec();
    }

    /** What faster wrote last. */
    public FileTree baseline() {
        return records.baseline();
    }

    @Override
    public Plan plan(Generation wanted) {
        return plan(wanted, wanted, new FileMerge(folder, LABELS));
    }

    /**
     * The same where two branches of version control may have become one, and what faster wrote last is recorded for one
     * of them alone.
     *
     * @param renderings of the same project with other components, asked for only if that is so
     */
    public Plan plan(Generation wanted, Renderings renderings) {
        FileMerge merge = new FileMerge(folder, LABELS);
        if (!BranchMerge.isOne(folder, records.baseline(), wanted.files())) {
            return plan(wanted, wanted, merge);
        }
        ComponentChoices choices = new ComponentChoices(renderings);
        List<FileTree> candidates = choices.all(wanted.state().components());
        return plan(wanted, wanted, new BranchMerge(folder, merge, LABELS, choices.least(), candidates));
    }

    /**
     * What it takes to bring files in once, which faster does not look after later: what they change in the files of
     * others is the user's edit from then on.
     *
     * @param wanted what the project is without them
     * @param withExtra the same with them
     */
    public Plan planExtra(Generation wanted, Generation withExtra) {
        return plan(wanted, withExtra, new FileMerge(folder, LABELS));
    }

    private Plan plan(Generation wanted, Generation withExtra, PathMerge merge) {
        FileTree base = records.baseline();
        Migrations migrations = new Migrations(folder, records.lastChange());
        List<Change> direct = new Planner(folder, Optional.of(migrations), merge).plan(base, withExtra);
        List<Change> changes = new Moves(folder, merge, base, withExtra.files()).followedIn(direct);
        return new Plan(changes, new Bookkeeping().after(wanted, changes, base));
    }

    /** Takes the current rendering for what faster wrote last, where that is missing or damaged. Changes no other file. */
    public Plan planAdoption(Generation current) {
        return new Plan(List.of(), new Bookkeeping().after(current, List.of(), FileTree.EMPTY));
    }

    /** What the last change was called when it was applied; empty when there is none that could be undone. */
    public Optional<String> lastChange() {
        Optional<Journal> last = records.lastChange();
        return last.isPresent() && new Undo(folder, last.get()).isPossible(records.kept())
                ? Optional.of(last.get().command())
                : Optional.empty();
    }

    /**
     * What it takes to take the last change back, whatever was edited since. Applied, it is the last change itself.
     *
     * @throws dev.faster.problem.ProblemException when there is none, or the project is not as it was left
     */
    public Plan planUndo() {
        Journal last = records.lastChange()
                .orElseThrow(
                        () -> Problem.of(Code.NOTHING_TO_UNDO, root.toString()).toException());
        return new Undo(folder, last).plan(records.kept());
    }

    /** The files that are not as faster wrote them last, in the order of their paths. */
    public List<Edit> edits() {
        return new Edits(folder).since(records.baseline());
    }

    /** The paths of files that a conflict was left in: with markers, ours or git's, or with another version beside them. */
    public List<String> conflicts() {
        return new ConflictsLeft(folder).in(records.baseline());
    }

    /** The paths of files that cannot be written as they are wanted, since a folder or a link stands there. */
    public List<String> blocked(FileTree wanted) {
        FileTree written = records.baseline();
        List<String> paths = new ArrayList<>();
        for (Map.Entry<String, RenderedFile> entry : wanted.files().entrySet()) {
            RenderedFile file = entry.getValue();
            if (!file.equals(written.files().get(entry.getKey()))
                    && folder.at(entry.getKey(), file.executable()) instanceof Standing.Obstacle) {
                paths.add(entry.getKey());
            }
        }
        return paths;
    }

    /** The edits by another record of what faster wrote last, for where its own is missing. */
    public List<Edit> edits(FileTree written) {
        return new Edits(folder).since(written);
    }

    /** The paths of files that a conflict is left in once a plan has been carried out. */
    public List<String> conflictsAfter(Plan plan) {
        return new ConflictsLeft(new PlannedContents(folder, plan)).after(plan, records.lastWritten());
    }

    /** Whether there is nothing in a plan that is not so already, in faster's own files either. */
    public boolean isCarriedOut(Plan plan) {
        return new Steps(folder, records).of(plan).isEmpty();
    }

    @Override
    public void apply(Plan plan) {
        apply(plan, "change");
    }

    /**
     * Carries out a plan: all of it, or nothing.
     *
     * @param command what {@link #lastChange} shall call it, e.g. {@code add payments}
     * @throws dev.faster.problem.ProblemException when it did not happen, and nothing has changed
     */
    public void apply(Plan plan, String command) {
        List<Step> steps = new Steps(folder, records).of(plan);
        if (steps.isEmpty()) {
            return;
        }
        if (lock.isPresent()) {
            commit(command, steps, lock.get());
        } else {
            try (ProjectLock taken = ProjectLock.take(root, disk)) {
                commit(command, steps, taken);
            }
        }
    }

    private void commit(String command, List<Step> steps, ProjectLock held) {
        try {
            new Transaction(disk, root, held.workFolder()).commit(command, steps);
        } catch (IOException e) {
            throw DiskProblems.writing(e, root, root);
        }
    }

    /** Lets other runs change the project. */
    @Override
    public void close() {
        if (lock.isPresent()) {
            lock.get().close();
        }
    }
}
