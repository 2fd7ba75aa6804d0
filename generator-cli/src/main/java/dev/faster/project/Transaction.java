package dev.faster.project;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Changes many files of a project as if they were one.
 *
 * <p>First the journal, with everything that is about to be written and everything it takes the place of, is put down in
 * {@code .faster/transaction/} and synced; then it appears there under its name, in one rename. That rename is the
 * change: a run killed before it has changed nothing, and after it the rest is carried out, by this run or by the next.
 * When all is done the journal becomes the record of the last change, which {@code faster undo} goes by.
 */
final class Transaction {
    static final String JOURNAL = "journal";
    /**
     * What a journal is called from when it could not be carried out, and is taken back. A rename needs no room on a
     * full disk.
     */
    static final String TAKEN_BACK = "journal.taken-back";

    private static final String UNFINISHED = "journal.unfinished";

    private final Disk disk;
    private final Path root;
    private final WorkFolder work;

    /** @param work held, for as long as the transaction takes */
    Transaction(Disk disk, Path root, WorkFolder work) {
        this.disk = disk;
        this.root = root;
        this.work = work;
    }

    /** @throws IOException when it did not happen */
    void commit(String command, List<Step> steps) throws IOException {
        Journal journal = new Journal(command, missingFolders(steps), steps);
        Path unfinished = work.resolve(UNFINISHED);
        disk.write(unfinished, new JournalWriter().write(journal), false);
        disk.sync(unfinished);
        disk.move(unfinished, work.resolve(JOURNAL));
        carryOut(journal);
    }

    /** Finishes what a killed run has decided, if it has decided anything. */
    void recover() throws IOException {
        if (Files.exists(work.resolve(TAKEN_BACK))) {
            takeBack(read(TAKEN_BACK));
        } else if (Files.exists(work.resolve(JOURNAL))) {
            carryOut(read(JOURNAL));
        }
    }

    /** Whether there is something that {@link #recover} would do. */
    static boolean isPending(WorkFolder work) {
        return Files.exists(work.resolve(JOURNAL)) || Files.exists(work.resolve(TAKEN_BACK));
    }

    private List<String> missingFolders(List<Step> steps) {
        Set<String> missing = new TreeSet<>();
        for (Step step : steps) {
            String path = step.path();
            for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
                String folder = path.substring(0, slash);
                if (!step.isDeletion() && !Files.exists(root.resolve(folder))) {
                    missing.add(folder);
                }
            }
        }
        return new ArrayList<>(missing);
    }

    private void carryOut(Journal journal) throws IOException {
        try {
            disk.sync(work.path());
            new Replay(disk, root, work, journal).forward();
            disk.move(work.resolve(JOURNAL), root.resolve(ProjectLayout.LAST_CHANGE));
        } catch (IOException e) {
            turnAround(journal);
            throw e;
        }
    }

    private void turnAround(Journal journal) {
        try {
            disk.move(work.resolve(JOURNAL), work.resolve(TAKEN_BACK));
            takeBack(journal);
        } catch (IOException e) {
            throw Problem.of(Code.NOT_RECOVERED, root.toString(), DiskProblems.reason(e))
                    .toException();
        }
    }

    private void takeBack(Journal journal) throws IOException {
        new Replay(disk, root, work, journal).back();
        try {
            disk.delete(work.resolve(TAKEN_BACK));
        } catch (IOException e) {
            return; // It stays whole, and the next run goes through it once more.
        }
    }

    private Journal read(String name) throws IOException {
        Path file = work.resolve(name);
        return new JournalReader(Files.readAllBytes(file))
                .read()
                .orElseThrow(
                        () -> Problem.of(Code.JOURNAL_DAMAGED, file.toString()).toException());
    }
}
