package dev.faster.project;

import dev.faster.render.RenderedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Carries out a journal, or takes it back. Both can be started again after a kill at any point. A file that is neither
 * as it was before nor as it shall be was changed by someone else meanwhile, and is left to them.
 *
 * <p>First every content is put down in the work folder; from then on there are renames alone, which need no room on a
 * full disk, in either direction.
 */
final class Replay {
    private final Disk disk;
    private final ProjectFolder folder;
    private final WorkFolder work;
    private final Journal journal;
    private final Folders folders;

    Replay(Disk disk, Path root, WorkFolder work, Journal journal) {
        this.disk = disk;
        this.folder = new ProjectFolder(root);
        this.work = work;
        this.journal = journal;
        this.folders = new Folders(disk, root);
    }

    void forward() throws IOException {
        List<Step> steps = journal.steps();
        for (int i = 0; i < steps.size(); i++) {
            putDown(steps.get(i), i);
        }
        for (String made : journal.folders()) {
            if (folder.at(made, false) instanceof Standing.Absent) {
                folders.create(folder.resolve(made));
            }
        }
        bringAll(false);
        bringAll(true);
        for (Step step : steps) {
            if (step.isDeletion() && folder.isReachable(step.path())) {
                folders.removeEmpty(folder.resolve(step.path()).getParent());
            }
        }
        sync();
    }

    private void bringAll(boolean deletions) throws IOException {
        List<Step> steps = journal.steps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).isDeletion() == deletions) {
                bring(steps.get(i), after(i), before(i));
            }
        }
    }

    void back() throws IOException {
        List<Step> steps = journal.steps();
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step back = steps.get(i).reversed();
            if (waitsFor(back)) {
                putDown(back, before(i));
                bring(back, before(i), after(i));
            }
        }
        List<String> made = journal.folders();
        for (int i = made.size() - 1; i >= 0; i--) {
            if (folder.isReachable(made.get(i))) {
                folders.removeIfEmpty(folder.resolve(made.get(i)));
            }
        }
        sync();
    }

    private void putDown(Step step, int index) throws IOException {
        if (waitsFor(step) && !step.isDeletion()) {
            putDown(step, after(index));
            putDown(step.reversed(), before(index));
        }
    }

    /**
     * Puts down what a step brings. What a killed run put down is looked at before it is trusted: after a power cut it may
     * be anything.
     */
    private void putDown(Step step, Path coming) throws IOException {
        Standing standing = folder.at(step.path(), isRunnable(step));
        if (step.after().isEmpty() || standing instanceof Standing.Obstacle) {
            return;
        }
        RenderedFile file = step.after().get();
        if (Files.exists(coming, LinkOption.NOFOLLOW_LINKS)) {
            if (Arrays.equals(Files.readAllBytes(coming), file.content())) {
                return;
            }
            disk.delete(coming);
        }
        disk.write(coming, file.content(), file.executable());
        // A user who made a file read-only, or closed it to others, finds it so again.
        if (standing.file().isPresent() && standing.file().get().executable() == file.executable()) {
            disk.copyPermissions(folder.resolve(step.path()), coming);
        }
    }

    private void bring(Step step, Path coming, Path going) throws IOException {
        if (!waitsFor(step)) {
            return;
        }
        Path place = folder.resolve(step.path());
        if (step.isDeletion()) {
            if (Files.exists(going, LinkOption.NOFOLLOW_LINKS)) {
                disk.delete(going);
            }
            disk.move(place, going);
        } else {
            folders.create(place.getParent());
            disk.move(coming, place);
        }
        folders.hasChanged(place.getParent());
    }

    private boolean waitsFor(Step step) {
        Standing standing = folder.at(step.path(), isRunnable(step));
        return !(standing instanceof Standing.Obstacle)
                && step.startsAt(standing.file())
                && !standing.file().equals(step.after());
    }

    /** Where the file system has no run bits, a file has whatever bit it shall have. */
    private static boolean isRunnable(Step step) {
        Optional<RenderedFile> file = step.after().isPresent() ? step.after() : step.before();
        return file.isPresent() && file.get().executable();
    }

    /** Of files, those that take the place of a person's work; what is new can be made again. */
    private void sync() throws IOException {
        for (Step step : journal.steps()) {
            if (step.isReplacement() && folder.isReachable(step.path())) {
                syncFile(folder.resolve(step.path()));
            }
        }
        folders.sync();
    }

    private void syncFile(Path place) throws IOException {
        if (Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
            disk.sync(place);
        }
    }

    private Path before(int step) {
        return work.resolve("before-" + step);
    }

    private Path after(int step) {
        return work.resolve("after-" + step);
    }
}
