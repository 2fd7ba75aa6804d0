package dev.faster.cli;

import dev.faster.catalog.Catalog;
import java.nio.file.Path;
import java.util.List;

/** Where commands that only look get the catalog from. */
interface CatalogSource {
    /** Our own catalog, and those in the given places beside it. */
    Catalog load(List<Path> more);
}
