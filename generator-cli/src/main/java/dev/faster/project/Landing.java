package dev.faster.project;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.problem.ProblemException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Where a new project comes down. It is put together in a folder beside {@code root} and renamed to it in one go: when
 * parents of the target are missing, {@code root} is the topmost of them, so that they come and fail to come together
 * with the project.
 *
 * @param parent the folder that {@code root} stands in, which is there
 * @param root what is renamed into place: missing, or an empty folder
 * @param project the project itself: {@code root} or a folder in it
 */
record Landing(Path parent, Path root, Path project) {
    private static final int NAMES_SHOWN = 3;

    static Landing find(Path target) {
        Path absolute = target.toAbsolutePath();
        Path there = absolute;
        while (!Files.exists(there)) {
            if (Files.isSymbolicLink(there)) {
                throw Problem.of(Code.DANGLING_LINK, there.toString()).toException();
            }
            there = there.getParent();
        }
        if (!Files.isDirectory(there)) {
            throw Problem.of(Code.NOT_A_FOLDER, there.toString()).toException();
        }
        try {
            Path real = there.toRealPath();
            return there.equals(absolute) ? onto(real, target) : below(real, there.relativize(absolute));
        } catch (IOException e) {
            throw notReadable(there, e);
        }
    }

    private static Landing onto(Path folder, Path target) throws IOException {
        List<String> found = names(folder);
        if (!found.isEmpty()) {
            throw Problem.of(Code.TARGET_NOT_EMPTY, target.toString(), String.join(", ", found))
                    .toException();
        }
        if (folder.getParent() == null) {
            throw Problem.of(Code.NOT_WRITABLE, target.toString())
                    .toException(); // The root of a drive cannot be renamed to.
        }
        return new Landing(folder.getParent(), folder, folder);
    }

    private static Landing below(Path parent, Path missing) {
        Path project = parent.resolve(missing);
        if (!project.equals(project.normalize())) {
            return find(project.normalize()); // "missing/../name" is "name", which may be there.
        }
        return new Landing(parent, parent.resolve(parent.relativize(project).getName(0)), project);
    }

    private static List<String> names(Path folder) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
            for (Path entry : content) {
                names.add(entry.getFileName().toString());
                if (names.size() > NAMES_SHOWN) {
                    names.pollLast();
                }
            }
        }
        return new ArrayList<>(names);
    }

    private static ProblemException notReadable(Path folder, IOException refusal) {
        return Problem.of(Code.NOT_READABLE, folder.toString(), DiskProblems.reason(refusal))
                .toException();
    }
}
