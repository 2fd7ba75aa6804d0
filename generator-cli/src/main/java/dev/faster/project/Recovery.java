package dev.faster.project;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Puts right what a run left behind that was killed: a transaction is finished or taken back, the makings of a new
 * project are removed. What a living run is working on is left alone. Doing it twice does nothing more.
 */
public final class Recovery {
    private final Disk disk;

    public Recovery() {
        this(new LocalDisk());
    }

    Recovery(Disk disk) {
        this.disk = disk;
    }

    /**
     * @param folder where a command is run, a project or a folder in which projects are made
     * @throws dev.faster.problem.ProblemException when a transaction can be neither finished nor taken back
     */
    public void recover(Path folder) {
        Path absolute = folder.toAbsolutePath(); // The working folder itself has no parent, as a relative path.
        finishTransaction(absolute);
        clearStagings(absolute);
    }

    void finishTransaction(Path project) {
        Path folder = project.resolve(ProjectLayout.TRANSACTION);
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS) || Files.isSymbolicLink(folder.getParent())) {
            return;
        }
        try {
            Optional<WorkFolder> work = WorkFolder.adopt(disk, folder);
            if (work.isPresent()) {
                finish(project, work.get());
            }
        } catch (IOException e) {
            throw Problem.of(Code.NOT_RECOVERED, project.toString(), DiskProblems.reason(e))
                    .toException();
        }
    }

    private void finish(Path project, WorkFolder held) throws IOException {
        try (held) {
            new Transaction(disk, project, held).recover();
            held.removeQuietly();
        }
    }

    void clearStagings(Path parent) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(parent)) {
            for (Path entry : entries) {
                if (entry.getFileName().toString().startsWith(Staging.PREFIX)) {
                    clear(entry);
                }
            }
        } catch (IOException e) {
            // Then nothing is known to be left, and whoever wants to write here will meet the reason.
        }
    }

    private void clear(Path leftover) {
        try {
            Optional<WorkFolder> work = WorkFolder.adopt(disk, leftover);
            if (work.isPresent()) {
                work.get().remove();
            }
        } catch (IOException e) {
            // Somebody else's, perhaps. It is in nobody's way, and there may be more.
        }
    }
}
