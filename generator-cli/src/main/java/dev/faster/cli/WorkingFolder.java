package dev.faster.cli;

import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** The folder that a command works in: paths on the command line are meant from there. */
final class WorkingFolder {
    private final ParseResult given;
    private final Path folder;

    /** @throws dev.faster.problem.ProblemException when {@code -C} names no folder */
    WorkingFolder(ParseResult given) {
        this.given = given;
        String name = Options.text(given, Options.FOLDER).orElse("");
        this.folder = path(name, Options.FOLDER);
        if (!name.isEmpty() && !Files.isDirectory(folder)) {
            throw Problem.of(Code.FOLDER_MISSING, name)
                    .at(Place.of(Options.FOLDER))
                    .toException();
        }
    }

    /** @param option what to blame when it is no path */
    Path resolve(String path, String option) {
        return folder.resolve(path(path, option));
    }

    List<Path> catalogs() {
        List<Path> catalogs = new ArrayList<>();
        for (String catalog : Options.list(given, Options.CATALOG)) {
            catalogs.add(resolve(catalog, Options.CATALOG));
        }
        return catalogs;
    }

    private static Path path(String text, String option) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw Problem.of(Code.PATH_INVALID, text).at(Place.of(option)).toException();
        }
    }
}
