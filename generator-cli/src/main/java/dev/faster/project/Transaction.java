package dev.faster.project;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.render.RenderedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Changes many files of a project as if they were one.
 *
 * <p>First everything that is about to be written, and everything it takes the place of, is put down in {@code
 * .faster/transaction/} and synced; then the journal appears there under its name, in one rename. That rename is the
 * change: a run killed before it has changed nothing, and after it the rest is carried out, by this run or by the next.
 * Here each file is synced, unlike in {@link Staging}, because a person's work is what it replaces.
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

    /** @param work held, and removed when it is over */
    Transaction(Disk disk, Path root, WorkFolder work) {
        this.disk = disk;
        this.root = root;
        this.work = work;
    }

    /** @throws IOException when it did not happen */
    void commit(List<Step> steps) throws IOException {
        Journal journal;
        try {
            journal = stage(steps);
            disk.move(work.resolve(UNFINISHED), work.resolve(JOURNAL));
        } catch (IOException e) {
            work.removeQuietly();
            throw e;
        }
        carryOut(journal);
    }

    /** Finishes what a killed run has decided, if it has decided anything. */
    void recover() throws IOException {
        if (Files.exists(work.resolve(TAKEN_BACK))) {
            takeBack(read(TAKEN_BACK));
        } else if (Files.exists(work.resolve(JOURNAL))) {
            carryOut(read(JOURNAL));
        } else {
            work.remove();
        }
    }

    private Journal stage(List<Step> steps) throws IOException {
        List<Journal.Entry> entries = new ArrayList<>();
        TreeSet<String> folders = new TreeSet<>();
        for (Step step : steps) {
            addMissingFolders(step.path(), folders);
            putDown(Replay.before(entries.size()), step.before());
            putDown(Replay.after(entries.size()), step.after());
            String before = Journal.fingerprint(step.before());
            entries.add(new Journal.Entry(before, Journal.fingerprint(step.after()), step.path()));
        }
        Journal journal = new Journal(new ArrayList<>(folders), entries);
        putDown(UNFINISHED, Optional.of(new RenderedFile(journal.toBytes(), false)));
        return journal;
    }

    private void addMissingFolders(String path, Set<String> missing) {
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash);
            if (!Files.exists(root.resolve(folder))) {
                missing.add(folder);
            }
        }
    }

    private void carryOut(Journal journal) throws IOException {
        try {
            disk.sync(work.path());
            new Replay(disk, root, work, journal).forward();
        } catch (IOException e) {
            turnAround(journal);
            throw e;
        }
        forget(JOURNAL);
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
        forget(TAKEN_BACK);
    }

    /**
     * The journal goes before what it speaks of. Where it cannot go, it stays whole, and the next run goes through it
     * once more.
     */
    private void forget(String journal) {
        try {
            disk.delete(work.resolve(journal));
        } catch (IOException e) {
            return;
        }
        work.removeQuietly();
    }

    private Journal read(String journal) throws IOException {
        Path file = work.resolve(journal);
        return Journal.parse(Files.readAllBytes(file))
                .orElseThrow(
                        () -> Problem.of(Code.JOURNAL_DAMAGED, file.toString()).toException());
    }

    private void putDown(String name, Optional<RenderedFile> file) throws IOException {
        if (file.isPresent()) {
            disk.write(work.resolve(name), file.get().content(), file.get().executable());
            disk.sync(work.resolve(name));
        }
    }
}
