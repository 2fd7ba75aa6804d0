package dev.faster.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A catalog in a folder, beside our own: module {@code metrics} brings {@code audit}, and {@code ship} deploys. */
final class OwnCatalog {
    private OwnCatalog() {}

    static Path in(Path folder) throws IOException {
        add(folder, "audit", "module", "[]");
        add(folder, "metrics", "module", "[audit]");
        add(folder, "ship", "deploy", "[]");
        return folder;
    }

    private static void add(Path folder, String id, String kind, String requires) throws IOException {
        Path descriptors = Files.createDirectories(folder.resolve("modules-catalog/components"));
        Files.writeString(
                descriptors.resolve(id + ".yaml"),
                "id: " + id + "\nkind: " + kind + "\ntitle: " + id + "\nsummary: Does " + id + ".\nrequires: "
                        + requires + "\n");
        Path templates = Files.createDirectories(folder.resolve("templates").resolve(id));
        Files.writeString(templates.resolve(id + ".txt"), id + "\n");
    }
}
