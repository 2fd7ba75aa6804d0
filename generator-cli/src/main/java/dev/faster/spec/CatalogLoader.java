package dev.faster.spec;

import dev.faster.catalog.Catalog;
import dev.faster.yaml.YamlScalar;
import java.util.List;

/** Finds out which components a spec can name. */
public interface CatalogLoader {
    /**
     * @param locations folders or jars of further components, as the spec names them; each knows its place for problems
     * @return our own catalog and theirs
     */
    Catalog load(List<YamlScalar> locations);
}
