package dev.faster.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faster.cli.Main;
import dev.faster.signals.DefaultSignals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Law 6 once more, with real processes and real signals: nothing here knows where the steps are. */
@Tag("slow")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "sends signals")
class KilledProcessTest {
    private static final int KILLS = 6;
    private static final int LONGEST_LIFE_MILLIS = 400;

    @TempDir
    Path folder;

    @Test
    void aKilledProcessLeavesWholeProjectsOnly() throws Exception {
        for (int seed = 0; seed < KILLS; seed++) {
            Path scene = Files.createDirectory(folder.resolve("seed" + seed));
            Process process = start(Generating.class, scene);
            liveFor(process, seed);
            process.destroyForcibly().waitFor();

            new Recovery().recover(scene);

            assertWhole(scene, seed);
        }
    }

    @Test
    void aProcessToldToEndLeavesNothingBehind() throws Exception {
        for (int seed = 0; seed < KILLS; seed++) {
            Path scene = Files.createDirectory(folder.resolve("seed" + seed));
            Process process = start(Generating.class, scene);
            liveFor(process, seed);
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();

            boolean ended = process.waitFor(20, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly(); // It would write projects forever.
            }
            assertThat(ended).as("seed %d", seed).isTrue();
            assertThat(process.exitValue()).as("seed %d", seed).isEqualTo(130);
            assertThat(new String(process.getErrorStream().readAllBytes())).isEmpty();
            assertThat(entries(scene))
                    .as("seed %d", seed)
                    .allMatch(entry -> entry.getFileName().toString().startsWith("parent"));
        }
    }

    @Test
    void aProjectWhoseChangeWasKilledIsAsBeforeOrAsAfter() throws Exception {
        Path before = folder.resolve("before");
        create(before, ChangingBackAndForth.wanted(0));
        Path after = folder.resolve("after");
        create(after, ChangingBackAndForth.wanted(1));
        Path project = folder.resolve("project");
        create(project, ChangingBackAndForth.wanted(0));
        for (int seed = 0; seed < KILLS; seed++) {
            Process process = start(ChangingBackAndForth.class, project);
            liveFor(process, seed);
            process.destroyForcibly().waitFor();

            new Recovery().recover(project);

            assertThat(Snapshot.of(project)).as("seed %d", seed).isIn(Snapshot.of(before), Snapshot.of(after));
        }
    }

    @Test
    void aCommandInTheFolderOfAKilledChangeFinishesIt() throws Exception {
        Path after = folder.resolve("after");
        create(after, ChangingBackAndForth.wanted(1));
        Path project = folder.resolve("project");
        create(project, ChangingBackAndForth.wanted(0));
        DyingDisk counting = DyingDisk.immortal();
        change(Files.createDirectory(folder.resolve("other")).resolve("project"), counting);
        DyingDisk disk = new DyingDisk(counting.steps() - ChangingBackAndForth.FILES / 2);
        assertThatThrownBy(() -> change(project, disk)).isInstanceOf(DyingDisk.Died.class);
        disk.releaseLocks();
        assertThat(Snapshot.of(project)).isNotEqualTo(Snapshot.of(after));

        Process status = inFolder(project, Main.class, "status").start();

        assertThat(status.waitFor())
                .as(new String(status.getErrorStream().readAllBytes()))
                .isNotEqualTo(1);
        assertThat(Snapshot.of(project)).isEqualTo(Snapshot.of(after));
    }

    private static void change(Path root, Disk disk) {
        if (!Files.exists(root)) {
            create(root, ChangingBackAndForth.wanted(0));
        }
        ExistingProject project = ExistingProject.open(root, disk);
        project.apply(project.plan(ChangingBackAndForth.wanted(1)));
    }

    @Test
    void manyProcessesInOneFolderDoNotDisturbEachOther() throws Exception {
        List<Process> processes = List.of(start(Generating.class, folder), start(Generating.class, folder));
        for (Process process : processes) {
            process.getInputStream().read();
        }
        // Both make the same projects: whoever comes second is refused, and ends.
        for (Process process : processes) {
            process.waitFor(3, TimeUnit.SECONDS);
            process.destroyForcibly().waitFor();
        }
        new Recovery().recover(folder);

        assertThat(entries(folder)).isNotEmpty();
        for (Path parent : entries(folder)) {
            ProjectAssert.assertThatProject(parent.resolve("project"))
                    .hasExactly(Generating.wanted().files());
        }
    }

    private static void assertWhole(Path scene, int seed) throws IOException {
        for (Path parent : entries(scene)) {
            assertThat(parent.getFileName().toString()).as("seed %d", seed).startsWith("parent");
            ProjectAssert.assertThatProject(parent.resolve("project"))
                    .hasExactly(Generating.wanted().files());
        }
    }

    private static void liveFor(Process process, int seed) throws Exception {
        process.getInputStream().read(); // It says when it is ready.
        process.waitFor(new Random(seed).nextInt(LONGEST_LIFE_MILLIS), TimeUnit.MILLISECONDS);
        assertThat(process.isAlive()).as("seed %d", seed).isTrue();
    }

    private static Process start(Class<?> program, Path argument) throws IOException {
        return inFolder(argument.toAbsolutePath().getParent(), program, argument.toString())
                .start();
    }

    private static ProcessBuilder inFolder(Path folder, Class<?> program, String argument) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(DefaultSignals.of(List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        argument)))
                .directory(folder.toFile());
    }

    private static void create(Path root, Generation wanted) {
        NewProject project = new NewProject(root);
        project.apply(project.plan(wanted));
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }
}
