package dev.faster.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.corpus.Operation;
import dev.faster.corpus.Versions;
import dev.faster.project.UserEdits.Kind;
import dev.faster.render.FileTree;
import dev.faster.render.RenderedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Law 6 for what our own templates give and a user has edited: whatever write of add, remove, update or undo was the last. */
@TestInstance(Lifecycle.PER_CLASS)
class KilledCommandTest {
    private static final int NOW_AND_THEN = 41;

    @TempDir
    Path folder;

    private Versions versions;

    @BeforeAll
    void render() throws IOException {
        versions = Versions.read(Path.of("..", "bench", "merge"));
    }

    @ParameterizedTest
    @EnumSource
    void aCommandAndItsUndoKilledNowAndThenHappenAsAWholeOrNotAtAll(Operation operation) throws IOException {
        new Command(operation, folder.resolve(operation + "-now-and-then")).isKilledAtEach(NOW_AND_THEN);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("slow")
    void aCommandAndItsUndoKilledAtAnyWriteHappenAsAWholeOrNotAtAll(Operation operation) throws IOException {
        new Command(operation, folder.resolve(operation + "-at-any-write")).isKilledAtEach(1);
    }

    private interface Run {
        void on(Disk disk);
    }

    /** A project, and what a command and its undo make of it. */
    private final class Command {
        private final Operation operation;
        private final Path project;
        private final Generation base;
        private final Generation wanted;
        private final Snapshot before;
        private final Snapshot after;

        Command(Operation operation, Path project) throws IOException {
            this.operation = operation;
            this.project = project;
            Set<String> some = some(versions.base(operation), versions.theirs(operation));
            this.base = only(some, versions.base(operation));
            this.wanted = only(some, versions.theirs(operation));
            createEdited();
            this.before = Snapshot.of(project);
            change(DyingDisk.immortal());
            this.after = Snapshot.of(project);
            undo(DyingDisk.immortal());
            assertThat(Snapshot.of(project))
                    .as(operation.name())
                    .isEqualTo(before)
                    .isNotEqualTo(after);
        }

        void isKilledAtEach(int stride) throws IOException {
            int steps = Math.max(steps(this::change), steps(this::undo));
            Set<Boolean> done = new TreeSet<>();
            for (int step = 0; step < steps; step += stride) {
                done.add(killed(step, this::change, before, after));
                killed(step, this::undo, after, before);
            }
            assertThat(done).containsExactly(false, true);
        }

        private static int steps(Run run) {
            DyingDisk counting = DyingDisk.immortal();
            run.on(counting);
            return counting.steps();
        }

        /** Afterwards the run has happened, in the end by a second one. */
        private boolean killed(int step, Run run, Snapshot from, Snapshot to) throws IOException {
            DyingDisk disk = new DyingDisk(step);
            try {
                run.on(disk);
            } catch (DyingDisk.Died e) {
                disk.releaseLocks();
            }
            Kill.recoverThroughMore(project, step);
            Snapshot now = Snapshot.of(project);
            assertThat(now).as("%s, step %d", operation, step).isIn(from, to);
            if (now.equals(from)) {
                run.on(DyingDisk.immortal());
            }
            return now.equals(to);
        }

        private void change(Disk disk) {
            try (ExistingProject existing = ExistingProject.lock(project, disk)) {
                existing.apply(existing.plan(wanted), "change");
            }
        }

        private void undo(Disk disk) {
            try (ExistingProject existing = ExistingProject.lock(project, disk)) {
                existing.apply(existing.planUndo(), "undo");
            }
        }

        private void createEdited() throws IOException {
            NewProject fresh = new NewProject(project, DyingDisk.immortal());
            fresh.apply(fresh.plan(base));
            UserEdits user = new UserEdits(new Random(operation.ordinal()), "own");
            int count = 0;
            for (Map.Entry<String, RenderedFile> file : base.files().files().entrySet()) {
                Path path = project.resolve(file.getKey());
                boolean changes = !file.getValue().equals(wanted.files().files().get(file.getKey()));
                if (count++ % 7 == 0) {
                    RandomEdits.delete(path);
                } else if (changes && count % 2 == 0) {
                    Files.writeString(path, user.edit(Files.readString(path), 2, Kind.values()));
                }
            }
        }
    }

    /** All that both have and one changes, and some of what is alike: a run takes its steps with each file. */
    private static Set<String> some(Generation base, Generation wanted) {
        Set<String> all = new TreeSet<>(base.files().files().keySet());
        all.addAll(wanted.files().files().keySet());
        Set<String> some = new TreeSet<>();
        int count = 0;
        for (String path : all) {
            RenderedFile one = base.files().files().get(path);
            RenderedFile other = wanted.files().files().get(path);
            if (count++ % 9 == 0 || one != null && other != null && !one.equals(other)) {
                some.add(path);
            }
        }
        return some;
    }

    private static Generation only(Set<String> paths, Generation all) {
        Map<String, RenderedFile> files = new TreeMap<>(all.files().files());
        files.keySet().retainAll(paths);
        return new Generation(all.state(), all.specFile(), FileTree.of(files));
    }
}
