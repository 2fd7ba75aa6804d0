package dev.faster.project;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets Ctrl-C tidy up while a run is in the middle of its work: whoever is shutting the process down takes the disk away from the run for good, so that it
 * neither goes on writing nor notices.
 */
final class InterruptibleDisk implements Disk {
    private final Disk disk;
    private final ReentrantLock turn = new ReentrantLock();

    InterruptibleDisk(Disk disk) {
        this.disk = disk;
    }

    /** From now on a process that is told to end removes this folder first. */
    Thread removeOnInterrupt(WorkFolder folder) {
        Thread hook = new Hook(turn, folder);
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException e) {
            hook.start(); // Told already: the next step of this run waits for the end.
        }
        return hook;
    }

    void passed(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending and the hook runs, which finds nothing left to remove.
        }
    }

    private static final class Hook extends Thread {
        private final ReentrantLock turn;
        private final WorkFolder folder;

        Hook(ReentrantLock turn, WorkFolder folder) {
            this.turn = turn;
            this.folder = folder;
        }

        @Override
        public void run() {
            turn.lock(); // And never given back.
            folder.removeQuietly();
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
