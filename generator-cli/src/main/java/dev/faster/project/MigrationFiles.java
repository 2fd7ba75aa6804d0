package dev.faster.project;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The migrations that a project has, in the order in which Flyway runs them. */
final class MigrationFiles {
    private final SortedSet<MigrationFile> files = new TreeSet<>();

    /** @throws dev.faster.problem.ProblemException when a folder cannot be read */
    static MigrationFiles in(ProjectFolder folder) {
        MigrationFiles migrations = new MigrationFiles();
        String top = ProjectLayout.MIGRATIONS;
        migrations.collect(folder.resolve(top), top);
        return migrations;
    }

    private void collect(Path folder, String prefix) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
            for (Path entry : content) {
                String path = prefix + entry.getFileName();
                add(path);
                collect(entry, path + "/");
            }
        } catch (IOException e) {
            throw Problem.of(Code.NOT_READABLE, folder.toString(), DiskProblems.reason(e))
                    .toException();
        }
    }

    void add(String path) {
        Optional<MigrationFile> file = MigrationFile.of(path);
        if (file.isPresent()) {
            files.add(file.get());
        }
    }

    /** Makes these the migrations that a plan leaves. */
    void follow(Plan plan) {
        for (Change change : plan.changes()) {
            if (change instanceof Change.Create) {
                add(change.path());
            } else if (change instanceof Change.Delete) {
                remove(change.path());
            }
        }
    }

    private void remove(String path) {
        Optional<MigrationFile> file = MigrationFile.of(path);
        if (file.isPresent()) {
            files.remove(file.get());
        }
    }

    Optional<MigrationFile> last() {
        return files.isEmpty() ? Optional.empty() : Optional.of(files.last());
    }

    /** After every other: two modules' migrations cannot have the same version either. */
    String nextVersion(LocalDate today) {
        long date = today.getYear() * 10_000L + today.getMonthValue() * 100L + today.getDayOfMonth();
        long number = 1;
        Optional<MigrationFile> last = last();
        if (last.isPresent() && last.get().part(0) >= date) {
            date = last.get().part(0);
            number = last.get().part(1) + 1;
        }
        return date + "_" + (number < 10 ? "0" : "") + number;
    }

    Optional<MigrationFile> lastOf(String module) {
        Optional<MigrationFile> last = Optional.empty();
        for (MigrationFile file : files) {
            if (file.isOf(module)) {
                last = Optional.of(file);
            }
        }
        return last;
    }
}
