package dev.faster.project;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Held by the one run that may change a project. */
final class ProjectLock implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Path root;
    private final Disk disk;
    private final WorkFolder work;
    private final boolean madeFolder;

    private ProjectLock(Path root, Disk disk, WorkFolder work, boolean madeFolder) {
        this.root = root;
        this.disk = disk;
        this.work = work;
        this.madeFolder = madeFolder;
    }

    /** @throws dev.faster.problem.ProblemException when there is no project, or another run holds it for too long */
    static ProjectLock take(Path root, Disk disk) {
        return take(root, disk, PATIENCE);
    }

    static ProjectLock take(Path root, Disk disk, Duration patience) {
        long start = System.nanoTime();
        do {
            new Recovery(disk).finishTransaction(root);
            Optional<ProjectLock> lock = tryTo(root, disk);
            if (lock.isPresent()) {
                return lock.get();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        } while (System.nanoTime() - start < patience.toNanos());
        throw Problem.of(Code.PROJECT_BUSY, root.toString()).toException();
    }

    private static Optional<ProjectLock> tryTo(Path root, Disk disk) {
        Path folder = root.resolve(ProjectLayout.FOLDER);
        try {
            boolean missing = !Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
            requireProject(root, folder, missing);
            if (missing) {
                disk.createFolder(folder);
            }
            Optional<WorkFolder> work = WorkFolder.create(disk, root.resolve(ProjectLayout.TRANSACTION));
            return work.isPresent() ? Optional.of(new ProjectLock(root, disk, work.get(), missing)) : Optional.empty();
        } catch (FileAlreadyExistsException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw DiskProblems.writing(e, root, root);
        }
    }

    /** A project whose {@code .faster/} got lost can still be adopted: its spec tells. */
    private static void requireProject(Path root, Path folder, boolean missing) {
        Path sign = missing ? root.resolve(ProjectLayout.SPEC) : folder;
        boolean there = missing
                ? Files.isRegularFile(sign, LinkOption.NOFOLLOW_LINKS)
                : Files.isDirectory(sign, LinkOption.NOFOLLOW_LINKS);
        if (!there && !missing && Files.isRegularFile(root.resolve(ProjectLayout.SPEC), LinkOption.NOFOLLOW_LINKS)) {
            throw Problem.of(Code.NOT_AS_MADE, folder.toString()).toException();
        }
        if (!there) {
            throw Problem.of(Code.NOT_A_PROJECT, root.toString()).toException();
        }
    }

    WorkFolder workFolder() {
        return work;
    }

    /** A change that is half made keeps its folder, for the next run to find. */
    @Override
    public void close() {
        if (Transaction.isPending(work)) {
            work.releaseQuietly();
            return;
        }
        work.removeQuietly();
        if (madeFolder) {
            new Folders(disk, root).removeIfEmptyQuietly(root.resolve(ProjectLayout.FOLDER));
        }
    }
}
