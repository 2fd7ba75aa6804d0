package dev.faster.cli;

import dev.faster.project.ExistingProject;
import dev.faster.project.ProjectSearch;
import dev.faster.spec.SpecReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.ParseResult;

/** The catalogs that can be picked from in a folder: those that are given, and those of the project that it belongs to. */
final class CatalogsInSight {
    private final Supplier<SpecReader> readers;

    CatalogsInSight(Supplier<SpecReader> readers) {
        this.readers = readers;
    }

    /** @throws dev.faster.problem.ProblemException when the project's spec cannot be read */
    List<Path> of(ParseResult given) {
        WorkingFolder folder = new WorkingFolder(given);
        Map<Path, Path> catalogs = new LinkedHashMap<>();
        for (Path catalog : folder.catalogs()) {
            catalogs.put(whole(catalog), catalog);
        }
        Optional<Path> root = new ProjectSearch().from(folder.path());
        if (root.isPresent() && Files.exists(root.get().resolve(ProjectDrafts.SPEC))) {
            byte[] spec = ExistingProject.open(root.get()).specFile();
            for (Path catalog : new ProjectDrafts(readers.get(), root.get()).catalogs(spec)) {
                catalogs.putIfAbsent(whole(catalog), catalog);
            }
        }
        return List.copyOf(catalogs.values());
    }

    /** To tell which are the same; where a link is on the way, it need not lead there. */
    private static Path whole(Path catalog) {
        return catalog.toAbsolutePath().normalize();
    }
}
