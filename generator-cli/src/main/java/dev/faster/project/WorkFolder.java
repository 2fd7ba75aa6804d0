package dev.faster.project;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A folder that a run works in and removes at its end. While the run lives it holds a lock in there, so that whoever
 * finds the folder later can tell a run at work from one that was killed.
 */
final class WorkFolder implements Closeable {
    private static final String LOCK = "lock";

    private final Disk disk;
    private final Path path;
    private final Closeable lock;

    private WorkFolder(Disk disk, Path path, Closeable lock) {
        this.disk = disk;
        this.path = path;
        this.lock = lock;
    }

    /**
     * Makes the folder and holds it.
     *
     * @return empty when another run took it for a leftover before its lock was held
     * @throws java.nio.file.FileAlreadyExistsException when there is one
     */
    static Optional<WorkFolder> create(Disk disk, Path path) throws IOException {
        disk.createFolder(path);
        try {
            Optional<WorkFolder> folder = hold(disk, path);
            return Files.exists(path.resolve(LOCK)) ? folder : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(withoutLock(disk, path, e));
        }
    }

    /**
     * Some network drives cannot lock. Better to work unguarded there, and to leave leftovers lying, than not at all.
     */
    private static WorkFolder withoutLock(Disk disk, Path path, IOException refusal) throws IOException {
        if (Files.exists(path.resolve(LOCK))) {
            return new WorkFolder(disk, path, () -> {});
        }
        disk.delete(path);
        throw refusal;
    }

    /** Takes over what a killed run left; empty when a run is at work there, or when the folder is no work folder. */
    static Optional<WorkFolder> adopt(Disk disk, Path path) throws IOException {
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (Files.isRegularFile(path.resolve(LOCK), LinkOption.NOFOLLOW_LINKS)) {
            return hold(disk, path);
        }
        if (entries(path).isEmpty()) {
            // Killed between making the folder and its lock, or between removing the two.
            disk.delete(path);
        }
        return Optional.empty();
    }

    private static Optional<WorkFolder> hold(Disk disk, Path path) throws IOException {
        Optional<Closeable> lock = disk.lock(path.resolve(LOCK));
        return lock.isPresent() ? Optional.of(new WorkFolder(disk, path, lock.get())) : Optional.empty();
    }

    /** True for a path that a user never sees. */
    static boolean isInOne(String path) {
        String separated = path.replace('\\', '/');
        return separated.contains("/" + Staging.PREFIX) || separated.contains("/" + ProjectLayout.TRANSACTION + "/");
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    Path path() {
        return path;
    }

    /** The lock goes last: until then the folder can be told for what it is. */
    void remove() throws IOException {
        try (lock) {
            for (Path entry : entries(path)) {
                if (!entry.endsWith(LOCK)) {
                    deleteAll(entry);
                }
            }
            disk.delete(path.resolve(LOCK));
        }
        disk.delete(path);
    }

    /** Lets go of the folder, which stays for the next run to find unless it was removed. */
    @Override
    public void close() throws IOException {
        lock.close();
    }

    /** Lets go of the folder, which stays for the next run to find. */
    void releaseQuietly() {
        try {
            close();
        } catch (IOException e) {
            // The end of this process lets go of it.
        }
    }

    /** Removes the folder if the disk lets it; otherwise the next run does. */
    void removeQuietly() {
        try {
            remove();
        } catch (IOException e) {
            // A leftover is known by its lock and harms nobody.
        }
    }

    private void deleteAll(Path entry) throws IOException {
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            for (Path inner : entries(entry)) {
                deleteAll(inner);
            }
        }
        disk.delete(entry);
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
            for (Path entry : content) {
                entries.add(entry);
            }
        }
        return entries;
    }
}
