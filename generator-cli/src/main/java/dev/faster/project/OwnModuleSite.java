package dev.faster.project;

import dev.faster.catalog.ApiDescription.Piece;
import dev.faster.catalog.Component;
import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.render.CatalogContent;
import dev.faster.render.FileTree;
import dev.faster.render.RenderedFile;
import dev.faster.spec.OwnModule;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where a module of the user's own is to stand: whether there is room for it among what the project has, or may get. */
public final class OwnModuleSite {
    /** Packages and routes of each project's tests, and the operators' routes. */
    private static final Set<String> KEPT = Set.of("admin", "embedded", "process", "samples");

    /** What the classes of a module are called behind its entity. */
    private static final List<String> SUFFIXES = List.of(
            "", "Details", "View", "Error", "Created", "Updated", "Deleted", "Service", "Repository", "Controller");

    private static final String SOURCES = "src/main/java/";

    private final Path root;
    private final String packagePath;
    private final CatalogContent content;
    private final ProjectFiles files;

    /** @param content all components that the project has, or could have one day */
    public OwnModuleSite(Path root, String packageName, CatalogContent content) {
        this.root = root;
        this.packagePath = packageName.replace('.', '/');
        this.content = content;
        this.files = new ProjectFiles(root);
    }

    /** @throws dev.faster.problem.ProblemException when something that the module needs belongs to something else */
    public void requireRoomFor(OwnModule module) {
        for (Component component : content.catalog().components()) {
            requireOther(component, module);
        }
        if (KEPT.contains(module.packageName()) || KEPT.contains(module.name())) {
            throw taken(module, "what each project has");
        }
        for (String folder : List.of(
                SOURCES + packagePath + "/" + module.packageName(),
                "src/test/java/" + packagePath + "/" + module.packageName(),
                ProjectLayout.MIGRATIONS + module.packageName())) {
            if (Files.exists(root.resolve(folder), LinkOption.NOFOLLOW_LINKS)) {
                throw taken(module, folder);
            }
        }
        requireNewTable(module);
        requireNewTypes(module);
    }

    /** The name of the module's first migration: a version that no other has. */
    public String migration(OwnModule module, LocalDate today) {
        MigrationFiles migrations = MigrationFiles.in(new ProjectFolder(root));
        for (String path : content.paths()) {
            migrations.add(path);
        }
        return "V" + migrations.nextVersion(today) + "__" + module.table();
    }

    /** The files without those that an earlier module brought, and that all of the user's modules share. */
    public FileTree withoutSharedIn(FileTree rendered) {
        SortedMap<String, RenderedFile> rest = new TreeMap<>(rendered.files());
        String shared = SOURCES + packagePath + "/core/money/";
        for (String path : files.below(shared)) {
            rest.remove(path);
        }
        return new FileTree(rest);
    }

    private static void requireOther(Component component, OwnModule module) {
        if (component.id().equals(module.name()) || component.id().equals(module.packageName())) {
            throw taken(module, "the component " + component.id());
        }
        for (Piece path : component.api().paths()) {
            if ((path.key() + "/").startsWith(module.path() + "/")) {
                throw taken(module, "the route " + path.key());
            }
        }
        for (Piece schema : component.api().schemas()) {
            if (isOf(module, schema.key())) {
                throw entityTaken(module, component.id());
            }
        }
    }

    private static boolean isOf(OwnModule module, String type) {
        String entity = module.entity();
        return type.equals(entity) || type.equals(entity + "Details") || type.equals("Page" + entity);
    }

    private void requireNewTable(OwnModule module) {
        for (String path : files.below(ProjectLayout.MIGRATIONS)) {
            String sql = new String(files.content(path), StandardCharsets.UTF_8);
            if (sql.contains("create table " + module.table() + " ")) {
                throw taken(module, "a table of " + path);
            }
        }
    }

    private void requireNewTypes(OwnModule module) {
        List<String> paths = new ArrayList<>(files.below(SOURCES + packagePath));
        paths.addAll(content.paths());
        for (String path : paths) {
            for (String suffix : SUFFIXES) {
                if (path.endsWith("/" + module.entity() + suffix + ".java")) {
                    throw entityTaken(module, path.substring(path.lastIndexOf('/') + 1));
                }
            }
        }
    }

    private static RuntimeException taken(OwnModule module, String owner) {
        return Problem.of(Code.MODULE_TAKEN, module.name(), owner)
                .at(Place.of("NAME"))
                .toException();
    }

    private static RuntimeException entityTaken(OwnModule module, String owner) {
        return Problem.of(Code.ENTITY_TAKEN, module.entity(), owner)
                .at(Place.of("NAME"))
                .toException();
    }
}
