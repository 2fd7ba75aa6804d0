package dev.faster.project;

import dev.faster.catalog.Component;
import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.render.RenderedFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Migrations that drop what removed modules keep in the database. They are offered, not run: Flyway does that, at the
 * next start of the service. Once written they are the user's.
 */
public final class DropMigrations {
    private static final String DESCRIPTION = "drop_";

    private final ProjectFolder folder;

    public DropMigrations(Path root) {
        this.folder = new ProjectFolder(root.toAbsolutePath());
    }

    /**
     * The path of the migration that drops what a module made, if there is one and no later one of the module's makes it
     * again.
     */
    public Optional<String> find(String module) {
        return find(MigrationFiles.in(folder), module);
    }

    private static Optional<String> find(MigrationFiles files, String module) {
        Optional<MigrationFile> last = files.lastOf(module);
        return last.isPresent() && last.get().description().equals(DESCRIPTION + module)
                ? Optional.of(last.get().path())
                : Optional.empty();
    }

    /**
     * Asked before modules are added: after such a migration, Flyway would not run those of the module again.
     *
     * @throws dev.faster.problem.ProblemException when there is one
     */
    public void requireNone(List<String> modules) {
        for (String module : modules) {
            Optional<String> path = find(module);
            if (path.isPresent()) {
                throw Problem.of(Code.DROP_MIGRATION_LEFT, path.get(), module).toException();
            }
        }
    }

    /**
     * Adds such a migration for each of the components whose migrations stay.
     *
     * @param plan removes the components
     * @param removed those that others require first
     * @param today the day that the versions of the migrations begin with
     * @throws dev.faster.problem.ProblemException when a component does not say how its tables are dropped
     */
    public Plan addTo(Plan plan, List<Component> removed, LocalDate today) {
        MigrationFiles files = MigrationFiles.in(folder);
        files.follow(plan);
        Plan more = plan;
        for (int i = removed.size() - 1; i >= 0; i--) {
            Component component = removed.get(i);
            String id = component.id();
            if (files.lastOf(id).isPresent() && find(files, id).isEmpty()) {
                Change.Create migration = migration(component, files.nextVersion(today));
                more = more.with(migration);
                files.add(migration.path());
            }
        }
        return more;
    }

    private static Change.Create migration(Component component, String version) {
        String id = component.id();
        if (component.drop().isEmpty()) {
            throw Problem.of(Code.DROP_UNKNOWN, id).toException();
        }
        String path = MigrationFile.folder(id) + "V" + version + "__" + DESCRIPTION + id + ".sql";
        byte[] content = (header(id) + component.drop().get().strip() + "\n").getBytes(StandardCharsets.UTF_8);
        return new Change.Create(path, new RenderedFile(content, false));
    }

    private static String header(String module) {
        return "-- Drops the tables of the module " + module + ", and all data in them.\n"
                + "-- faster wrote this and never runs it: Flyway does, at the next start of the service.\n"
                + "-- Make a backup first, or delete this file to keep the data.\n\n";
    }
}
