package dev.faster.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faster.Seeds;
import dev.faster.problem.Problem.Code;
import dev.faster.problem.ProblemException;
import dev.faster.render.FileTree;
import dev.faster.render.RenderedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law 6: killed at any moment, a project is as before or as after, once the next command has run. */
class AtomicityTest {
    private static final int SEEDS = Seeds.count(1, 5);
    private static final int STRIDE = Seeds.count(3, 1);

    @TempDir
    Path folder;

    @Test
    void aNewProjectKilledAtEachStepIsThereAsAWholeOrNotAtAll() throws IOException {
        for (String target : new String[] {"myapp", "missing/parents/myapp", "empty"}) {
            Path whole = scene("whole-" + target.replace('/', '-'));
            create(whole.resolve(target), new LocalDisk());
            int steps = stepsOfCreate(target);
            for (int step = 0; step < steps; step++) {
                Path scene = scene(target.replace('/', '-') + step);
                Snapshot before = Snapshot.of(scene);
                DyingDisk disk = new DyingDisk(step);
                Kill.during(() -> create(scene.resolve(target), disk), disk);
                new Recovery().recover(scene);
                assertThat(Snapshot.of(scene)).as("%s, step %d", target, step).isIn(before, Snapshot.of(whole));
                completes(scene, target);
            }
            assertThat(steps).isGreaterThan(12);
        }
    }

    @Test
    void aNewProjectThatTheDiskRefusesAtAnyStepLeavesNothing() throws IOException {
        int steps = stepsOfCreate("missing/myapp");
        for (int step = 0; step < steps; step++) {
            Path scene = scene("refused" + step);
            Snapshot before = Snapshot.of(scene);
            FailingDisk disk = FailingDisk.once(step);
            boolean done = tryTo(() -> create(scene.resolve("missing/myapp"), disk));
            new Recovery().recover(scene); // What could not be removed at once, because that was refused.
            if (!done) {
                assertThat(Snapshot.of(scene)).as("step %d", step).isEqualTo(before);
            }
            completes(scene, "missing/myapp");
        }
    }

    @Test
    void aDiskThatRunsFullLeavesNothingOfANewProject() throws IOException {
        for (int step = 0; step < 12; step++) {
            Path scene = scene("full" + step);
            Snapshot before = Snapshot.of(scene);
            FailingDisk disk = FailingDisk.full(step);
            assertThatThrownBy(() -> create(scene.resolve("missing/myapp"), disk))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            refusal -> assertThat(refusal.problem().code()).isEqualTo(Code.DISK_FULL));
            assertThat(Snapshot.of(scene)).as("step %d", step).isEqualTo(before);
        }
    }

    @Test
    void aChangeKilledAtEachStepIsMadeAsAWholeOrNotAtAll() throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Scene scene = new Scene(seed);
            DyingDisk counting = DyingDisk.immortal();
            Path after = scene.project("after");
            change(after, scene.wanted, counting);
            for (int step = 0; step < counting.steps(); step += STRIDE) {
                Path project = scene.project("killed" + step);
                DyingDisk disk = new DyingDisk(step);
                Kill.during(() -> change(project, scene.wanted, disk), disk);
                Kill.recoverThroughMore(project, step);
                assertThat(Snapshot.of(project))
                        .as("seed %d, step %d", seed, step)
                        .isIn(scene.before, Snapshot.of(after));
                change(project, scene.wanted, DyingDisk.immortal());
                assertThat(Snapshot.of(project))
                        .as("seed %d, step %d", seed, step)
                        .isEqualTo(Snapshot.of(after));
            }
        }
    }

    @Test
    void anUndoKilledAtEachStepIsMadeAsAWholeOrNotAtAll() throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Scene scene = new Scene(seed);
            Path counted = scene.project("counted");
            change(counted, scene.wanted, DyingDisk.immortal());
            Snapshot changed = Snapshot.of(counted);
            DyingDisk counting = DyingDisk.immortal();
            undo(counted, counting);
            assertThat(Snapshot.of(counted)).as("seed %d", seed).isEqualTo(scene.before);
            for (int step = 0; step < counting.steps(); step += STRIDE) {
                Path project = scene.project("undone" + step);
                change(project, scene.wanted, DyingDisk.immortal());
                DyingDisk disk = new DyingDisk(step);
                Kill.during(() -> undo(project, disk), disk);
                Kill.recoverThroughMore(project, step);
                assertThat(Snapshot.of(project))
                        .as("seed %d, step %d", seed, step)
                        .isIn(scene.before, changed);
            }
        }
    }

    @Test
    void aChangeThatTheDiskRefusesAtAnyStepIsMadeAsAWholeOrNotAtAll() throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Scene scene = new Scene(seed);
            DyingDisk counting = DyingDisk.immortal();
            Path after = scene.project("after");
            change(after, scene.wanted, counting);
            for (int step = 0; step < counting.steps(); step += STRIDE) {
                Path project = scene.project("refused" + step);
                FailingDisk disk = FailingDisk.once(step);
                boolean done = tryTo(() -> change(project, scene.wanted, disk));
                new Recovery().recover(project);
                assertThat(Snapshot.of(project))
                        .as("seed %d, step %d", seed, step)
                        .isEqualTo(done ? Snapshot.of(after) : scene.before);
            }
        }
    }

    @Test
    void aDiskThatRunsFullLeavesAChangeUnmade() throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Scene scene = new Scene(seed);
            for (int step = 0; step < 40; step++) {
                Path project = scene.project("full" + step);
                FailingDisk disk = FailingDisk.full(step);
                if (tryTo(() -> change(project, scene.wanted, disk))) {
                    break;
                }
                assertThat(Snapshot.of(project))
                        .as("seed %d, step %d", seed, step)
                        .isEqualTo(scene.before);
            }
        }
    }

    @Test
    void whatTheUserWroteBetweenAKillAndTheNextCommandStays() throws IOException {
        Path project = folder.resolve("myapp");
        create(project, new LocalDisk());
        Generation wanted = Wanted.files("a.txt", "fresh", "b.txt", "fresh", "mvnw", "#!/bin/sh");
        DyingDisk counting = DyingDisk.immortal();
        change(copy(project, folder.resolve("other")), wanted, counting);
        for (int step = 0; step < counting.steps(); step += STRIDE) {
            Path killed = copy(project, folder.resolve("killed" + step));
            DyingDisk disk = new DyingDisk(step);
            Kill.during(() -> change(killed, wanted, disk), disk);
            Files.writeString(killed.resolve("a.txt"), "mine");
            new Recovery().recover(killed);
            assertThat(killed.resolve("a.txt")).as("step %d", step).hasContent("mine");
        }
    }

    /** A project with a user's edits and deletions, and what it is to become. */
    private final class Scene {
        private final int seed;
        private final FileTree first;
        private final Generation wanted;
        private final Snapshot before;

        Scene(int seed) throws IOException {
            this.seed = seed;
            Random random = new Random(seed);
            first = Wanted.random(random);
            wanted = Wanted.of(changed(first, random));
            before = Snapshot.of(project("before"));
        }

        private FileTree changed(FileTree tree, Random random) {
            Map<String, RenderedFile> files =
                    new TreeMap<>(Wanted.random(random).files());
            tree.files().forEach((path, file) -> {
                if (random.nextBoolean()) {
                    files.put(path, random.nextBoolean() ? file : Wanted.randomFile(random));
                }
            });
            return FileTree.of(files);
        }

        Path project(String name) throws IOException {
            Path project = folder.resolve(seed + "-" + name);
            NewProject fresh = new NewProject(project, DyingDisk.immortal());
            fresh.apply(fresh.plan(Wanted.of(first)));
            Random random = new Random(seed);
            for (String path : first.files().keySet()) {
                int fate = random.nextInt(6);
                if (fate == 0) {
                    Files.writeString(project.resolve(path), "edited");
                } else if (fate == 1) {
                    RandomEdits.delete(project.resolve(path));
                }
            }
            return project;
        }
    }

    private Path scene(String name) throws IOException {
        Path scene = Files.createDirectories(folder.resolve(name));
        if (!Files.exists(scene.resolve("empty"))) {
            Files.createDirectory(scene.resolve("empty"));
        }
        return scene;
    }

    private int stepsOfCreate(String target) throws IOException {
        DyingDisk counting = DyingDisk.immortal();
        create(scene("counted-" + target.replace('/', '-')).resolve(target), counting);
        return counting.steps();
    }

    private void completes(Path scene, String target) {
        if (!Files.exists(scene.resolve(target).resolve("faster.yaml"))) {
            create(scene.resolve(target), new LocalDisk());
        }
        ProjectAssert.assertThatProject(scene.resolve(target)).hasExactly(wanted().files());
        assertThat(scene.toFile().list((dir, name) -> name.startsWith("."))).isEmpty();
    }

    private static void create(Path target, Disk disk) {
        NewProject project = new NewProject(target, disk);
        project.apply(project.plan(wanted()));
    }

    private static Generation wanted() {
        return Wanted.files("a.txt", "a", "mvnw", "#!/bin/sh", "src/main/App.java", "class App {}", "src/b.txt", "");
    }

    private static void undo(Path root, Disk disk) {
        ExistingProject project = ExistingProject.open(root, disk);
        project.apply(project.planUndo());
    }

    private static void change(Path project, Generation wanted, Disk disk) {
        ExistingProject existing = ExistingProject.open(project, disk);
        existing.apply(existing.plan(wanted));
    }

    private static boolean tryTo(Runnable run) {
        try {
            run.run();
            return true;
        } catch (ProblemException e) {
            return false;
        }
    }

    private static Path copy(Path project, Path to) throws IOException {
        NewProject fresh = new NewProject(to);
        fresh.apply(fresh.plan(wanted()));
        return to;
    }
}
