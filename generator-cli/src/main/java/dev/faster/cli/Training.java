package dev.faster.cli;

import dev.faster.catalog.Component;
import dev.faster.catalog.Component.Kind;
import dev.faster.render.Catalogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What the launcher's class data archive is made of, after {@code faster new}: the changes that projects usually see, so
 * that those start as fast.
 */
final class Training {
    private static final String[] EDITED = {"README.md", "pom.xml", "src/main/resources/application.yaml"};

    private final Program program;
    private final Path folder;

    /** @param folder has a project called {@code training}, which nobody else uses */
    Training(Program program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** @return the exit code of the first command that failed */
    int run() {
        int exitCode = edit();
        String project = folder.resolve("training").toString();
        for (Component module : Catalogs.builtIn().catalog().ofKind(Kind.MODULE)) {
            exitCode = exitCode == 0 ? program.run("add", module.id(), "-C", project) : exitCode;
        }
        exitCode = exitCode == 0 ? program.run("update", "--dry-run", "-C", project) : exitCode;
        exitCode = exitCode == 0 ? program.run("diff", "-C", project) : exitCode;
        return exitCode == 0 ? program.run("status", "-C", project) : exitCode;
    }

    /** Edited files have to be merged, which takes more of the program than others do. */
    private int edit() {
        try {
            for (String file : EDITED) {
                Files.writeString(folder.resolve("training").resolve(file), "\n", StandardOpenOption.APPEND);
            }
            return ExitCode.DONE;
        } catch (IOException e) {
            return ExitCode.REFUSED;
        }
    }
}
