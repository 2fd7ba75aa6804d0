package dev.faster.cli;

import dev.faster.catalog.Catalog;
import dev.faster.catalog.Component;
import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.spec.ProjectSpec;
import dev.faster.spec.SpecEditor;
import dev.faster.spec.SpecOptions;
import dev.faster.spec.SpecReader;
import dev.faster.spec.SpecWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes specs of what stands on the command line, or in the file that it names. */
final class SpecDrafts {
    /** Far above what a spec may have, and far below what memory holds. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final SpecReader reader;
    private final Path folder;

    /** @param folder where the project's folder comes to stand */
    SpecDrafts(SpecReader reader, Path folder) {
        this.reader = reader;
        this.folder = folder;
    }

    /** @throws dev.faster.problem.ProblemException when the request, whose name is known, makes no spec */
    Draft ofRequest(NewRequest request) {
        KnownCatalogs catalogs = new KnownCatalogs(folder);
        SpecOptions options = new SpecOptions(
                request.name().orElseThrow(),
                request.group(),
                request.packageName(),
                request.java(),
                request.modules().orElse(List.of()),
                request.deploy().orElse(List.of()),
                request.catalogs());
        ProjectSpec read = seenFromProject(reader.fromOptions(options, catalogs), folder);
        ProjectSpec spec = inOrder(read, catalogs.content().catalog());
        return new Draft(spec, SpecWriter.write(spec), catalogs.content());
    }

    /**
     * The file as it is, but for the name.
     *
     * @param name replaces the one in the file
     */
    Draft ofFile(String file, Optional<String> name) {
        Path path = WorkingFolder.path(folder, file, Place.of(NewOptions.SPEC));
        byte[] bytes = read(path, file);
        if (name.isPresent()) {
            bytes = SpecEditor.of(file, bytes).set("name", name.get());
        }
        Path home = path.toAbsolutePath().getParent();
        KnownCatalogs catalogs = new KnownCatalogs(home);
        ProjectSpec read = reader.read(file, bytes, catalogs);
        ProjectSpec spec = seenFromProject(read, home);
        // Locations that would lead elsewhere from the project's folder are worth more than comments.
        String text = spec.equals(read) ? new String(bytes, StandardCharsets.UTF_8) : SpecWriter.write(spec);
        return new Draft(spec, text, catalogs.content());
    }

    /** The order on a command line says nothing: faster add, one after the other, has to come to the same. */
    private static ProjectSpec inOrder(ProjectSpec spec, Catalog catalog) {
        return new ProjectSpec(
                spec.name(),
                spec.group(),
                spec.packageName(),
                spec.java(),
                inOrder(spec.modules(), catalog),
                inOrder(spec.deploy(), catalog),
                spec.catalogs());
    }

    private static List<String> inOrder(List<String> ids, Catalog catalog) {
        List<String> ordered = new ArrayList<>();
        for (Component component : catalog.components()) {
            if (ids.contains(component.id())) {
                ordered.add(component.id());
            }
        }
        return ordered;
    }

    /** The spec with the locations of its catalogs relative to the project, where they can be. */
    private ProjectSpec seenFromProject(ProjectSpec spec, Path from) {
        Path project = folder.resolve(spec.name()).toAbsolutePath().normalize();
        List<String> catalogs = new ArrayList<>();
        for (String location : spec.catalogs()) {
            Path path = Path.of(location);
            catalogs.add(path.isAbsolute() ? location : relative(project, from.resolve(path)));
        }
        return new ProjectSpec(
                spec.name(), spec.group(), spec.packageName(), spec.java(), spec.modules(), spec.deploy(), catalogs);
    }

    private static String relative(Path project, Path catalog) {
        Path absolute = catalog.toAbsolutePath().normalize();
        boolean reachable = absolute.getRoot().equals(project.getRoot());
        return (reachable ? project.relativize(absolute) : absolute).toString().replace('\\', '/');
    }

    private static byte[] read(Path path, String file) {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(MOST_BYTES);
        } catch (NoSuchFileException e) {
            throw Problem.of(Code.SPEC_FILE_MISSING, file)
                    .at(Place.of(NewOptions.SPEC))
                    .toException();
        } catch (IOException e) {
            throw Problem.of(Code.SPEC_FILE_UNREADABLE, file)
                    .at(Place.of(NewOptions.SPEC))
                    .toException();
        }
    }
}
