package dev.faster.project;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.render.RenderedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;

/** Reads a project's files. It follows no link, so that no path leads out of the project. */
final class ProjectFolder implements Contents {
    private final Path root;
    private final boolean hasRunBits;

    ProjectFolder(Path root) {
        this.root = root;
        this.hasRunBits = root.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    Path root() {
        return root;
    }

    Path resolve(String path) {
        return resolve(root, path);
    }

    /** Where the system is set to ASCII, the JDK cannot say every name. */
    static Path resolve(Path root, String path) {
        try {
            return root.resolve(path);
        } catch (InvalidPathException e) {
            throw Problem.of(Code.NOT_WRITTEN, path, e.getReason()).toException();
        }
    }

    @Override
    public Standing at(String path, boolean executable) {
        try {
            return isReachable(path) ? read(path, executable) : new Standing.Obstacle();
        } catch (IOException e) {
            throw Problem.of(Code.NOT_READABLE, resolve(path).toString(), DiskProblems.reason(e))
                    .toException();
        }
    }

    /** True when each folder on the way to a path is a real one, or not there yet. */
    boolean isReachable(String path) throws IOException {
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            Optional<BasicFileAttributes> parent = attributes(path.substring(0, slash));
            if (parent.isEmpty()) {
                return true;
            }
            if (!parent.get().isDirectory()) {
                return false;
            }
        }
        return true;
    }

    private Standing read(String path, boolean executable) throws IOException {
        Optional<BasicFileAttributes> attributes = attributes(path);
        if (attributes.isEmpty()) {
            return new Standing.Absent();
        }
        if (!attributes.get().isRegularFile()) {
            return new Standing.Obstacle();
        }
        byte[] content = Files.readAllBytes(resolve(path));
        return new Standing.Plain(new RenderedFile(content, isExecutable(attributes.get(), executable)));
    }

    private boolean isExecutable(BasicFileAttributes attributes, boolean otherwise) {
        return attributes instanceof PosixFileAttributes posix
                ? posix.permissions().contains(PosixFilePermission.OWNER_EXECUTE)
                : otherwise;
    }

    private Optional<BasicFileAttributes> attributes(String path) throws IOException {
        Class<? extends BasicFileAttributes> kind = hasRunBits ? PosixFileAttributes.class : BasicFileAttributes.class;
        try {
            return Optional.of(Files.readAttributes(resolve(path), kind, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
