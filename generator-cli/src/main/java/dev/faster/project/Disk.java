package dev.faster.project;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Everything that changes the disk, one step at a time: a run can be killed before, after or (in the middle of a write)
 * during each of these, and at no other moment that matters.
 */
interface Disk {
    /** Makes one folder, whose parent is there and which is not there itself. */
    void createFolder(Path folder) throws IOException;

    /** Writes a file that is not there yet. The user's umask decides who may read it. */
    void write(Path file, byte[] content, boolean executable) throws IOException;

    /** Returns when the content of a file, or the names in a folder, would outlive a power cut. */
    void sync(Path path) throws IOException;

    /** Renames atomically. A file replaces a file; a folder replaces an empty folder. */
    void move(Path from, Path to) throws IOException;

    /** Gives a folder the permissions of another, where the file system has any. */
    void copyPermissions(Path from, Path to) throws IOException;

    /** Deletes a file or an empty folder. */
    void delete(Path path) throws IOException;

    /**
     * Locks a file, which is made when needed, until the result is closed or the process ends; empty when another holds
     * it.
     */
    Optional<Closeable> lock(Path file) throws IOException;
}
