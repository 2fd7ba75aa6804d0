package dev.faster.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.corpus.Operation;
import dev.faster.corpus.Versions;
import dev.faster.project.UserEdits.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Law 6 for a real project that was edited: whatever write of add, remove, update or undo was the last. */
@TestInstance(Lifecycle.PER_CLASS)
class KilledCommandTest {
    private static final int NOW_AND_THEN = 61;

    @TempDir
    Path folder;

    private Versions versions;

    @BeforeAll
    void render() throws IOException {
        versions = Versions.read(Path.of("..", "bench", "merge"));
    }

    @ParameterizedTest
    @EnumSource
    void aCommandKilledNowAndThenHappensAsAWholeOrNotAtAll(Operation operation) throws IOException {
        new Command(operation, "now-and-then").isKilledAtEach(NOW_AND_THEN);
    }

    @ParameterizedTest
    @EnumSource
    void itsUndoKilledNowAndThenHappensAsAWholeOrNotAtAll(Operation operation) throws IOException {
        new Command(operation, "undo-now-and-then").whoseUndoIsKilledAtEach(NOW_AND_THEN);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("slow")
    void aCommandKilledAtAnyWriteHappensAsAWholeOrNotAtAll(Operation operation) throws IOException {
        new Command(operation, "any").isKilledAtEach(1);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("slow")
    void itsUndoKilledAtAnyWriteHappensAsAWholeOrNotAtAll(Operation operation) throws IOException {
        new Command(operation, "undo-any").whoseUndoIsKilledAtEach(1);
    }

    private enum Fate {
        NOT_AT_ALL,
        AS_A_WHOLE
    }

    private interface Run {
        void on(Path project, Disk disk);
    }

    /** What a command does to a project, and what the project is before and after. */
    private final class Command {
        private final Operation operation;
        private final Path projects;
        private final Snapshot before;
        private final Snapshot after;
        private int made;

        Command(Operation operation, String name) throws IOException {
            this.operation = operation;
            this.projects = folder.resolve(operation + "-" + name);
            Path project = edited();
            this.before = Snapshot.of(project);
            change(project, DyingDisk.immortal());
            this.after = Snapshot.of(project);
            assertThat(after).isNotEqualTo(before);
        }

        void isKilledAtEach(int stride) throws IOException {
            kill(stride, edited(), this::change, before, after);
        }

        void whoseUndoIsKilledAtEach(int stride) throws IOException {
            Path project = edited();
            change(project, DyingDisk.immortal());
            kill(stride, project, KilledCommandTest::undo, after, before);
        }

        private void kill(int stride, Path project, Run run, Snapshot from, Snapshot to) throws IOException {
            Set<Fate> fates = EnumSet.noneOf(Fate.class);
            boolean done = false;
            for (int step = 0; !done; step += stride) {
                DyingDisk disk = new DyingDisk(step);
                done = survives(() -> run.on(project, disk), disk);
                Kill.recoverThroughMore(project, step);
                Snapshot now = Snapshot.of(project);
                assertThat(now).as("%s, step %d", operation, step).isIn(from, to);
                fates.add(now.equals(to) ? Fate.AS_A_WHOLE : Fate.NOT_AT_ALL);
                if (now.equals(to)) {
                    // Undo is its own inverse.
                    undo(project, DyingDisk.immortal());
                    assertThat(Snapshot.of(project)).as("%s, step %d", operation, step).isEqualTo(from);
                }
            }
            assertThat(fates).containsExactlyInAnyOrder(Fate.values());
        }

        private void change(Path project, Disk disk) {
            try (ExistingProject existing = ExistingProject.lock(project, disk)) {
                existing.apply(existing.plan(versions.theirs(operation)), "change");
            }
        }

        private Path edited() throws IOException {
            Path root = projects.resolve("project" + made++);
            NewProject project = new NewProject(root, DyingDisk.immortal());
            Generation base = versions.base(operation);
            project.apply(project.plan(base));
            UserEdits user = new UserEdits(new Random(operation.ordinal()), "own");
            int count = 0;
            for (String path : base.files().files().keySet()) {
                if (count++ % 3 == 0 && !path.endsWith(".jar")) {
                    Path file = root.resolve(path);
                    Files.writeString(file, user.edit(Files.readString(file), 2, Kind.values()));
                } else if (count % 17 == 0) {
                    RandomEdits.delete(root.resolve(path));
                }
            }
            return root;
        }
    }

    private static boolean survives(Runnable run, DyingDisk disk) throws IOException {
        try {
            run.run();
            return true;
        } catch (DyingDisk.Died e) {
            disk.releaseLocks();
            return false;
        }
    }

    private static void undo(Path root, Disk disk) {
        try (ExistingProject project = ExistingProject.lock(root, disk)) {
            project.apply(project.planUndo(), "undo");
        }
    }
}
