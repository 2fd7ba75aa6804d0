package dev.faster.project;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets Ctrl-C tidy up while a run is in the middle of its work: whoever is shutting the process down takes the disk
 * away from the run for good, so that it neither goes on writing nor notices.
 */
final class InterruptibleDisk implements Disk {
    private final Disk disk;
    private final ReentrantLock turn = new ReentrantLock();
    private final Thread hook = new Hook();
    private WorkFolder workFolder;

    InterruptibleDisk(Disk disk) {
        this.disk = disk;
    }

    /** From now on a process that is told to end removes the work folder first. */
    void watch() {
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException e) {
            while (true) {
                LockSupport.park(); // Told already, and nothing begun: the end is a moment away.
            }
        }
    }

    void unwatch() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending and the hook runs, which finds nothing left to remove.
        }
    }

    /** In one turn, so that there is no moment at which the folder is there and nobody would remove it. */
    Optional<WorkFolder> createWorkFolder(Path path) throws IOException {
        turn.lock();
        try {
            Optional<WorkFolder> created = WorkFolder.create(this, path);
            workFolder = created.orElse(null);
            return created;
        } finally {
            turn.unlock();
        }
    }

    private final class Hook extends Thread {
        @Override
        public void run() {
            turn.lock(); // And never given back.
            if (workFolder != null) {
                workFolder.removeQuietly();
            }
        }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        turn.lock();
        try {
            disk.createFolder(folder);
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void write(Path file, byte[] content, boolean executable) throws IOException {
        turn.lock();
        try {
            disk.write(file, content, executable);
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void sync(Path path) throws IOException {
        turn.lock();
        try {
            disk.sync(path);
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        turn.lock();
        try {
            disk.move(from, to);
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void copyPermissions(Path from, Path to) throws IOException {
        turn.lock();
        try {
            disk.copyPermissions(from, to);
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void delete(Path path) throws IOException {
        turn.lock();
        try {
            disk.delete(path);
        } finally {
            turn.unlock();
        }
    }

    @Override
    public Optional<Closeable> lock(Path file) throws IOException {
        turn.lock();
        try {
            return disk.lock(file);
        } finally {
            turn.unlock();
        }
    }
}
