package dev.faster.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.corpus.Operation;
import dev.faster.corpus.YearOfEdits;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project that people have worked on passes its own tests after each command that changes it, with no hand on it. */
@Tag("slow")
class EditedProjectIT {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final String TESTS = "make test";
    private static final int LEAST_EDITS = 60;

    @TempDir
    private Path folder;

    @Test
    void isGreenAfterAdd() throws IOException {
        Path project = edited(Operation.ADD, 1);

        faster("add", "events", "-C", "shop");

        new Shell(project).run(TESTS.split(" ")).succeeds();
    }

    @Test
    void isGreenAfterRemove() throws IOException {
        Path project = edited(Operation.REMOVE, 2, "--modules", "events");

        faster("remove", "events", "-C", "shop");

        new Shell(project).run(TESTS.split(" ")).succeeds();
    }

    @Test
    void isGreenAfterUpdate() throws IOException {
        Path project = edited(Operation.UPDATE, 3, "--modules", "events");

        // By the engine itself: there is no newer faster yet, and its templates are made up.
        year().update(project);

        new Shell(project).run(TESTS.split(" ")).succeeds();
        assertThat(project.resolve("docs/operations.md")).exists();
    }

    private Path edited(Operation operation, long seed, String... options) throws IOException {
        String[] more = new String[options.length + 4];
        System.arraycopy(new String[] {"new", "shop", "--java", "17"}, 0, more, 0, 4);
        System.arraycopy(options, 0, more, 4, options.length);
        faster(more);
        Path project = folder.resolve("shop");
        assertThat(year().pass(project, operation, seed, folder.resolve("sandbox")))
                .hasSizeGreaterThan(LEAST_EDITS);
        return project;
    }

    private static YearOfEdits year() throws IOException {
        return YearOfEdits.read(REPOSITORY.resolve("bench/merge"));
    }

    private void faster(String... words) {
        String[] command = new String[words.length + 1];
        command[0] = REPOSITORY.resolve("faster").toString();
        System.arraycopy(words, 0, command, 1, words.length);
        new Shell(folder).run(command).succeeds();
    }
}
