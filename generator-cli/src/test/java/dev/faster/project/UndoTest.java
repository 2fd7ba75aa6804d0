package dev.faster.project;

import static dev.faster.project.ProjectAssert.assertThatProject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.faster.Seeds;
import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoTest {
    private static final Generation FIRST =
            Wanted.files("kept", "a\n", "updated", "1\n2\n3\n4\n5\n", "dropped/file", "a\n");
    private static final Generation SECOND =
            Wanted.files("kept", "a\n", "updated", "1\n2\n3\n4\nfive\n", "created/file", "b\n");

    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void makeTheProject() {
        root = folder.resolve("myapp");
        NewProject project = new NewProject(root);
        project.apply(project.plan(FIRST));
    }

    @Test
    void theLastChangeIsTakenBackToTheByte() throws IOException {
        Files.writeString(root.resolve("kept"), "mine");
        Snapshot before = Snapshot.of(root);
        change(SECOND);

        undo();

        assertThat(Snapshot.of(root)).isEqualTo(before);
    }

    @Test
    void undoneTwiceItIsThereAgain() {
        change(SECOND);
        Snapshot after = Snapshot.of(root);

        undo();
        undo();

        assertThat(Snapshot.of(root)).isEqualTo(after);
    }

    @Test
    void itIsKnownByItsName() {
        assertThat(open().lastChange()).isEmpty();

        change(SECOND);

        assertThat(open().lastChange()).contains("add b");
    }

    @Test
    void itIsNotSpokenOfOnceItCannotBeUndone() throws IOException {
        change(SECOND);
        Files.writeString(root.resolve(".faster/baseline.zip"), "other");

        assertThat(open().lastChange()).isEmpty();
    }

    @Test
    void whatWasEditedSinceStays() throws IOException {
        change(SECOND);
        Files.writeString(root.resolve("updated"), "one\n2\n3\n4\nfive\n");
        Files.writeString(root.resolve("created/file"), "mine\n");

        undo();

        assertThatProject(root)
                .hasText("updated", "one\n2\n3\n4\n5\n")
                .hasText("created/file", "mine\n")
                .hasText("dropped/file", "a\n");
    }

    @Test
    void aChangeThatSomethingElseCameAfterStays() throws IOException {
        byte[] state = Files.readAllBytes(root.resolve(".faster/baseline.zip"));
        change(SECOND);
        Files.write(root.resolve(".faster/baseline.zip"), state);
        Snapshot before = Snapshot.of(root);

        assertThat(problemOf(this::undo)).isEqualTo(Problem.of(Code.UNDO_OUTDATED, "add b"));
        assertThat(Snapshot.of(root)).isEqualTo(before);
    }

    @Test
    void aNewProjectHasNothingToUndo() {
        assertThat(problemOf(this::undo)).isEqualTo(Problem.of(Code.NOTHING_TO_UNDO, root.toString()));
    }

    @Test
    void aDamagedRecordIsNoneAtAll() throws IOException {
        change(SECOND);
        Path record = root.resolve(".faster/last-change");
        byte[] bytes = Files.readAllBytes(record);
        bytes[bytes.length - 1]++;
        Files.write(record, bytes);

        assertThat(problemOf(this::undo).code()).isEqualTo(Code.NOTHING_TO_UNDO);
    }

    @Test
    void aProjectThatWasAdoptedLosesItsRecordsAgain() throws IOException {
        Snapshot healthy = Snapshot.of(root);
        for (String name : new String[] {"state.json", "baseline.zip", ".gitignore", ".gitattributes"}) {
            Files.delete(root.resolve(".faster").resolve(name));
        }
        Snapshot lost = Snapshot.of(root);

        try (ExistingProject project = ExistingProject.lock(root)) {
            project.apply(project.planAdoption(FIRST), "adopt");
        }
        assertThat(Snapshot.of(root)).isEqualTo(healthy);

        undo();
        assertThat(Snapshot.of(root)).isEqualTo(lost);
    }

    @Test
    void overRandomProjectsAndEditsItIsExact() throws IOException {
        for (int seed = 0; seed < Seeds.count(15, 60); seed++) {
            Random random = new Random(seed);
            Path project = folder.resolve("seed" + seed);
            NewProject fresh = new NewProject(project, DyingDisk.immortal());
            fresh.apply(fresh.plan(Wanted.of(Wanted.random(random))));
            RandomEdits.of(random).in(project);
            Snapshot before = Snapshot.of(project);
            Generation wanted = Wanted.of(Wanted.random(random));

            change(project, wanted);
            Snapshot after = Snapshot.of(project);
            undo(project);
            assertThat(Snapshot.of(project)).as("seed %d", seed).isEqualTo(before);
            undo(project);
            assertThat(Snapshot.of(project)).as("seed %d", seed).isEqualTo(after);
        }
    }

    private ExistingProject open() {
        return ExistingProject.open(root);
    }

    private void change(Generation wanted) {
        change(root, wanted);
    }

    private static void change(Path project, Generation wanted) {
        try (ExistingProject held = ExistingProject.lock(project, DyingDisk.immortal())) {
            held.apply(held.plan(wanted), "add b");
        }
    }

    private void undo() {
        undo(root);
    }

    private static void undo(Path project) {
        try (ExistingProject held = ExistingProject.lock(project, DyingDisk.immortal())) {
            held.apply(held.planUndo(), "undo of " + held.lastChange().orElseThrow());
        }
    }

    private static Problem problemOf(Runnable run) {
        return catchThrowableOfType(ProblemException.class, run::run).problem();
    }
}
