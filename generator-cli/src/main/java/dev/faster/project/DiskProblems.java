package dev.faster.project;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What stands behind a disk's refusal, found out from facts where possible: the system's own words depend on its language. */
final class DiskProblems {
    private static final int LONGEST_NAME = 255;
    private static final int ALMOST_NOTHING = 64 * 1024;

    private DiskProblems() {}

    /**
     * @param folder an existing folder on the disk that refused
     */
    static ProblemException writing(IOException refusal, Path folder) {
        String path = refusal instanceof FileSystemException named && named.getFile() != null
                ? named.getFile()
                : folder.toString();
        if (isTooLong(refusal, path)) {
            return Problem.of(Code.PATH_TOO_LONG, path).toException();
        }
        if (refusal instanceof AccessDeniedException || isReadOnly(refusal, folder)) {
            return Problem.of(Code.NOT_WRITABLE, folder.toString()).toException();
        }
        if (isFull(refusal, folder)) {
            return Problem.of(Code.DISK_FULL, folder.toString()).toException();
        }
        return Problem.of(Code.NOT_WRITTEN, path, reason(refusal)).toException();
    }

    static String reason(IOException refusal) {
        String reason = refusal instanceof FileSystemException named ? named.getReason() : refusal.getMessage();
        return reason == null ? refusal.getClass().getSimpleName() : reason;
    }

    private static boolean isTooLong(IOException refusal, String path) {
        if (reason(refusal).contains("name too long")) {
            return true;
        }
        for (Path name : Path.of(path)) {
            if (name.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReadOnly(IOException refusal, Path folder) {
        FileStore store = store(folder);
        return reason(refusal).contains("Read-only") || store != null && store.isReadOnly();
    }

    private static boolean isFull(IOException refusal, Path folder) {
        String reason = reason(refusal);
        if (reason.contains("No space left") || reason.contains("quota") || reason.contains("not enough space")) {
            return true;
        }
        try {
            FileStore store = store(folder);
            return store != null && store.getUsableSpace() < ALMOST_NOTHING;
        } catch (IOException e) {
            return false;
        }
    }

    private static FileStore store(Path folder) {
        try {
            return Files.getFileStore(folder);
        } catch (IOException e) {
            return null;
        }
    }
}
