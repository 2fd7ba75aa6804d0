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
        this.folder = path(Path.of(""), name, Place.of(Options.FOLDER));
        if (!name.isEmpty() && !Files.isDirectory(folder)) {
            throw Problem.of(Code.FOLDER_MISSING, name)
                    .at(Place.of(Options.FOLDER))
                    .toException();
        }
    }

    /** As the user typed it; empty for the current one. */
    Path path() {
        return folder;
    }

    /** @param option what to blame when it is no path */
    Path resolve(String text, String option) {
        return path(folder, text, Place.of(option));
    }

    List<Path> catalogs() {
        List<Path> catalogs = new ArrayList<>();
        for (String catalog : Options.list(given, Options.CATALOG)) {
            catalogs.add(resolve(catalog, Options.CATALOG));
        }
        return catalogs;
    }

    /** @param where what to blame when it is no path */
    static Path path(Path folder, String text, Place where) {
        try {
            return folder.resolve(text);
        } catch (InvalidPathException e) {
            throw Problem.of(Code.PATH_INVALID, text).at(where).toException();
        }
    }
}
