package dev.faster.project;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Refuses its n-th step, and works again from then on, or refuses each step that needs room. */
final class FailingDisk implements Disk {
    private final Disk disk = new LocalDisk();
    private final boolean full;
    private int left;

    private FailingDisk(int left, boolean full) {
        this.left = left;
        this.full = full;
    }

    /** @param steps how many go well before the one that does not */
    static FailingDisk once(int steps) {
        return new FailingDisk(steps, false);
    }

    /** @param steps how many that need room go well before there is none left */
    static FailingDisk full(int steps) {
        return new FailingDisk(steps, true);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        stepThatNeedsRoom();
        disk.createFolder(folder);
    }

    @Override
    public void write(Path file, byte[] content, boolean executable) throws IOException {
        stepThatNeedsRoom();
        disk.write(file, content, executable);
    }

    @Override
    public void sync(Path path) throws IOException {
        step();
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step();
        disk.move(from, to);
    }

    @Override
    public void copyPermissions(Path from, Path to) throws IOException {
        step();
        disk.copyPermissions(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        step();
        disk.delete(path);
    }

    @Override
    public Optional<Closeable> lock(Path file) throws IOException {
        step();
        return disk.lock(file);
    }

    private void step() throws IOException {
        if (!full && left-- == 0) {
            throw new IOException("Input/output error");
        }
    }

    private void stepThatNeedsRoom() throws IOException {
        if (full && left-- <= 0) {
            throw new IOException("No space left on device");
        }
        step();
    }
}
