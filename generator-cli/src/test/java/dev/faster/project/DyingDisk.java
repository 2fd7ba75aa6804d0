package dev.faster.project;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Dies at its n-th step, and is dead from then on: whatever a run would do to tidy up, it cannot. A write dies half
 * way.
 */
final class DyingDisk implements Disk {
    /** No IOException, so that nobody handles it. */
    static final class Died extends Error {
        private static final long serialVersionUID = 1L;
    }

    private interface Action {
        void run() throws IOException;
    }

    private final Disk disk = new LocalDisk();
    private final List<Closeable> locks = new ArrayList<>();
    private int left;
    private int steps;

    /** @param steps how many it lives for */
    DyingDisk(int steps) {
        this.left = steps;
    }

    static DyingDisk immortal() {
        return new DyingDisk(Integer.MAX_VALUE);
    }

    int steps() {
        return steps;
    }

    /** A dead process holds no locks. */
    void releaseLocks() throws IOException {
        for (Closeable lock : locks) {
            lock.close();
        }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        step(() -> disk.createFolder(folder), () -> {});
    }

    @Override
    public void write(Path file, byte[] content, boolean executable) throws IOException {
        byte[] half = Arrays.copyOf(content, content.length / 2);
        step(() -> disk.write(file, content, executable), () -> disk.write(file, half, executable));
    }

    @Override
    public void sync(Path path) throws IOException {
        step(() -> {}, () -> {});
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step(() -> disk.move(from, to), () -> {});
    }

    @Override
    public void copyPermissions(Path from, Path to) throws IOException {
        step(() -> disk.copyPermissions(from, to), () -> {});
    }

    @Override
    public void delete(Path path) throws IOException {
        step(() -> disk.delete(path), () -> {});
    }

    @Override
    public Optional<Closeable> lock(Path file) throws IOException {
        step(() -> {}, () -> {});
        Optional<Closeable> lock = disk.lock(file);
        lock.ifPresent(locks::add);
        return lock;
    }

    private void step(Action action, Action last) throws IOException {
        if (left < 0) {
            throw new Died();
        }
        if (left-- == 0) {
            last.run();
            throw new Died();
        }
        steps++;
        action.run();
    }
}
