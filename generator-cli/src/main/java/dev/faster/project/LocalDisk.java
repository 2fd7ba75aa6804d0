package dev.faster.project;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** The disk of this machine. */
final class LocalDisk implements Disk {
    private static final FileAttribute<?>[] ORDINARY = {};
    private static final boolean WINDOWS = File.separatorChar == '\\';

    private final Set<OpenOption> newFile = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    private final FileAttribute<?>[] runnable;

    LocalDisk() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        // Handed to open(2), which takes the umask off: a chmod afterwards would not, and costs a call.
        runnable = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxrwxrwx"))
                }
                : ORDINARY;
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        Files.createDirectory(folder);
    }

    @Override
    public void write(Path file, byte[] content, boolean executable) throws IOException {
        try (FileChannel channel = FileChannel.open(file, newFile, executable ? runnable : ORDINARY)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        }
    }

    @Override
    public void sync(Path path) throws IOException {
        boolean folder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        if (folder && WINDOWS) {
            return; // Windows opens no folder, and writes names through to the disk by itself.
        }
        try (FileChannel channel =
                FileChannel.open(path, WINDOWS ? StandardOpenOption.WRITE : StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        if (WINDOWS && Files.isDirectory(to, LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(to); // Windows replaces no folder, not even an empty one; this refuses one that is not.
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void copyPermissions(Path from, Path to) throws IOException {
        if (runnable != ORDINARY) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.delete(path);
    }

    @Override
    public Optional<Closeable> lock(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE, LinkOption.NOFOLLOW_LINKS);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException e) {
            // Held by this very process, which is as good as by another.
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }
}
