package dev.faster.cli;

import dev.faster.catalog.Catalog;
import dev.faster.render.CatalogContent;
import dev.faster.render.Catalogs;
import dev.faster.spec.CatalogLoader;
import dev.faster.yaml.YamlScalar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Loads the catalogs that a spec names, and keeps them for the rendering. */
final class KnownCatalogs implements CatalogLoader {
    private final Path folder;
    private Optional<CatalogContent> content = Optional.empty();
    private List<Path> loaded = List.of();

    /** @param folder where relative locations are meant from */
    KnownCatalogs(Path folder) {
        this.folder = folder;
    }

    @Override
    public Catalog load(List<YamlScalar> locations) {
        List<Path> paths = paths(locations);
        if (content.isEmpty() || !paths.equals(loaded)) {
            content = Optional.of(Catalogs.builtInWith(paths));
            loaded = paths;
        }
        return content.get().catalog();
    }

    /** @throws dev.faster.problem.ProblemException when one of them is no path */
    List<Path> paths(List<YamlScalar> locations) {
        List<Path> paths = new ArrayList<>();
        for (YamlScalar location : locations) {
            paths.add(WorkingFolder.path(folder, location.text(), location.place()));
        }
        return paths;
    }

    /** What was loaded last. */
    CatalogContent content() {
        return content.orElseThrow();
    }
}
