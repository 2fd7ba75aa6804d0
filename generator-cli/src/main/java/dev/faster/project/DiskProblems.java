package dev.faster.project;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What stands behind a disk's refusal, found out from facts where possible: the system's own words depend on its
 * language.
 */
final class DiskProblems {
    private static final int LONGEST_NAME = 255;
    private static final int ALMOST_NOTHING = 64 * 1024;

    private DiskProblems() {}

    /**
     * @param folder an existing folder on the disk that refused
     * @param wanted what the user asked for, to be named when the refusal names none but our own makings
     */
    static ProblemException writing(IOException refusal, Path folder, Path wanted) {
        Optional<Path> refused = refusedPath(refusal);
        if (isTooLong(refusal)) {
            return Problem.of(Code.PATH_TOO_LONG, refused.orElse(wanted).toString())
                    .toException();
        }
        if (refusal instanceof AccessDeniedException || isReadOnly(refusal, folder)) {
            Path parent = refused.isPresent() ? refused.get().getParent() : folder;
            return Problem.of(Code.NOT_WRITABLE, parent.toString()).toException();
        }
        if (isFull(refusal, folder)) {
            return Problem.of(Code.DISK_FULL, folder.toString()).toException();
        }
        return Problem.of(Code.NOT_WRITTEN, refused.orElse(wanted).toString(), reason(refusal))
                .toException();
    }

    /** In the system's words, or in those it would have if the JDK had not replaced them by a type. */
    static String reason(IOException refusal) {
        if (refusal instanceof AccessDeniedException) {
            return "Permission denied";
        }
        if (refusal instanceof NoSuchFileException) {
            return "No such file or directory";
        }
        if (refusal instanceof FileAlreadyExistsException) {
            return "File exists";
        }
        String reason = refusal instanceof FileSystemException named ? named.getReason() : refusal.getMessage();
        return reason == null ? refusal.getClass().getSimpleName() : reason;
    }

    /** Of a rename that was refused, where it would have led. */
    private static Optional<Path> refusedPath(IOException refusal) {
        if (!(refusal instanceof FileSystemException named) || named.getFile() == null) {
            return Optional.empty();
        }
        String path = named.getOtherFile() == null ? named.getFile() : named.getOtherFile();
        return WorkFolder.isInOne(path) ? Optional.empty() : Optional.of(Path.of(path));
    }

    private static boolean isTooLong(IOException refusal) {
        if (reason(refusal).contains("name too long")) {
            return true;
        }
        if (!(refusal instanceof FileSystemException named) || named.getFile() == null) {
            return false;
        }
        for (Path name : Path.of(named.getFile())) {
            if (name.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReadOnly(IOException refusal, Path folder) {
        if (reason(refusal).contains("Read-only")) {
            return true;
        }
        Optional<FileStore> store = store(folder);
        return store.isPresent() && store.get().isReadOnly();
    }

    private static boolean isFull(IOException refusal, Path folder) {
        String reason = reason(refusal);
        if (reason.contains("No space left") || reason.contains("quota") || reason.contains("not enough space")) {
            return true;
        }
        try {
            Optional<FileStore> store = store(folder);
            // What has no room at all is no disk, like /proc.
            return store.isPresent()
                    && store.get().getTotalSpace() > 0
                    && store.get().getUsableSpace() < ALMOST_NOTHING;
        } catch (IOException e) {
            return false;
        }
    }

    /** True for a folder that another disk is mounted on. */
    static boolean isMountPoint(Path folder) {
        return Files.isDirectory(folder) && !store(folder).equals(store(folder.getParent()));
    }

    private static Optional<FileStore> store(Path folder) {
        try {
            return Optional.of(Files.getFileStore(folder));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
