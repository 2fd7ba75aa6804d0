package dev.faster.project;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Refuses its n-th step and works again from then on, or refuses each step that needs room, or all that makes something
 * new.
 */
final class FailingDisk implements Disk {
    private final Disk disk = new LocalDisk();
    private final Kind kind;
    private int left;

    private enum Kind {
        ONCE,
        FULL,
        FORBIDDEN
    }

    private FailingDisk(int left, Kind kind) {
        this.left = left;
        this.kind = kind;
    }

    /** @param steps how many go well before the one that does not */
    static FailingDisk once(int steps) {
        return new FailingDisk(steps, Kind.ONCE);
    }

    /** @param steps how many that need room go well before there is none left */
    static FailingDisk full(int steps) {
        return new FailingDisk(steps, Kind.FULL);
    }

    static FailingDisk forbidden() {
        return new FailingDisk(0, Kind.FORBIDDEN);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        stepThatNeedsRoom(folder);
        disk.createFolder(folder);
    }

    @Override
    public void write(Path file, byte[] content, boolean executable) throws IOException {
        stepThatNeedsRoom(file);
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
        if (kind == Kind.ONCE && left-- == 0) {
            throw new IOException("Input/output error");
        }
    }

    private void stepThatNeedsRoom(Path path) throws IOException {
        if (kind == Kind.FULL && left-- <= 0) {
            throw new IOException("No space left on device");
        }
        if (kind == Kind.FORBIDDEN) {
            throw new AccessDeniedException(path.toString());
        }
        step();
    }
}
