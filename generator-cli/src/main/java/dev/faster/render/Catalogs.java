package dev.faster.render;

import dev.faster.catalog.Catalog;
import dev.faster.catalog.Component;
import dev.faster.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where catalogs come from: our own, packed in the jar, and those that a project names. */
public final class Catalogs {
    private Catalogs() {}

    public static CatalogContent builtIn() {
        try (InputStream pack = Catalogs.class.getResourceAsStream("catalog.bin")) {
            return new PackReader(pack.readAllBytes()).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The templates of modules of the user's own. */
    static List<Template> ownModule() {
        try (InputStream pack = Catalogs.class.getResourceAsStream("own-module.bin")) {
            return new PackReader(pack.readAllBytes()).templates();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Our own catalog and others beside it.
     *
     * @param locations folders or jars of the shape that {@code docs/write-a-component.md} describes
     * @throws dev.faster.problem.ProblemException when one cannot be read, or names a component that is there already
     */
    public static CatalogContent builtInWith(List<Path> locations) {
        CatalogContent all = builtIn();
        for (Path location : locations) {
            all = join(all, read(location), location);
        }
        return all;
    }

    /** One catalog by itself. */
    static CatalogContent read(Path location) {
        if (!Files.exists(location)) {
            throw Problem.of(Problem.Code.CATALOG_MISSING, location.toString()).toException();
        }
        try {
            if (Files.isDirectory(location)) {
                return new CatalogFolder(location).read();
            }
            try (FileSystem jar = FileSystems.newFileSystem(location)) {
                return new CatalogFolder(jar.getPath("/")).read();
            }
        } catch (IOException | ProviderNotFoundException e) {
            throw Problem.of(Problem.Code.CATALOG_UNREADABLE, location.toString())
                    .toException();
        }
    }

    private static CatalogContent join(CatalogContent known, CatalogContent added, Path location) {
        List<Component> components = new ArrayList<>(known.catalog().components());
        Map<String, List<Template>> templates = new HashMap<>();
        for (Component component : components) {
            templates.put(component.id(), known.templates(component.id()));
        }
        for (Component component : added.catalog().components()) {
            if (templates.put(component.id(), added.templates(component.id())) != null) {
                throw Problem.of(Problem.Code.COMPONENT_TWICE, component.id(), location.toString())
                        .toException();
            }
            components.add(component);
        }
        Map<String, String> versions = new HashMap<>(added.catalog().versions());
        versions.putAll(known.catalog().versions());
        return new CatalogContent(new Catalog(components, versions), templates).inOrder();
    }
}
