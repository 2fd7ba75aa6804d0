package dev.faster.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectLockTest {
    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void makeTheProject() {
        root = folder.resolve("myapp");
        NewProject project = new NewProject(root);
        project.apply(project.plan(Wanted.files("file", "a")));
    }

    @Test
    void aSecondRunWaitsForTheFirstAndSeesWhatItLeft() throws Exception {
        CompletableFuture<Plan> second;
        try (ExistingProject first = ExistingProject.lock(root)) {
            second = CompletableFuture.supplyAsync(() -> {
                try (ExistingProject project = ExistingProject.lock(root)) {
                    return project.plan(Wanted.files("file", "b"));
                }
            });
            assertThat(second).isNotDone();
            first.apply(first.plan(Wanted.files("file", "b")), "first");
            assertThat(second).isNotDone();
        }
        assertThat(second.get(10, TimeUnit.SECONDS).isEmpty()).isTrue();
    }

    @Test
    void aRunThatWaitedTooLongSaysSo() {
        try (ExistingProject first = ExistingProject.lock(root)) {
            Problem problem = problemOf(() -> ProjectLock.take(root, new LocalDisk(), Duration.ofMillis(50)));

            assertThat(problem).isEqualTo(Problem.of(Code.PROJECT_BUSY, root.toString()));
            assertThat(first.state()).isEqualTo(Wanted.files().state());
        }
    }

    @Test
    void nothingIsLeftOfIt() {
        Snapshot before = Snapshot.of(root);

        ExistingProject.lock(root).close();

        assertThat(Snapshot.of(root)).isEqualTo(before);
    }

    @Test
    void aFolderThatIsNoProjectIsNotLockedAndNothingIsMadeThere() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path file = Files.createFile(folder.resolve("file"));
        Path linked = Files.createDirectory(folder.resolve("linked"));
        Files.createSymbolicLink(linked.resolve(".faster"), root.resolve(".faster"));
        Snapshot before = Snapshot.of(folder);

        for (Path place : new Path[] {empty, file, linked, folder.resolve("missing")}) {
            assertThat(problemOf(() -> ExistingProject.lock(place)))
                    .isEqualTo(Problem.of(Code.NOT_A_PROJECT, place.toString()));
        }
        assertThat(Snapshot.of(folder)).isEqualTo(before);
    }

    @Test
    void aProjectThatLostItsRecordsCanBeLockedAndLosesNothingMore() throws IOException {
        Path lost = Files.createDirectory(folder.resolve("lost"));
        Files.writeString(lost.resolve("faster.yaml"), "name: lost\n");
        Snapshot before = Snapshot.of(lost);

        try (ExistingProject project = ExistingProject.lock(lost)) {
            assertThat(problemOf(project::state).code()).isEqualTo(Code.RECORDS_MISSING);
        }
        assertThat(Snapshot.of(lost)).isEqualTo(before);
    }

    private static Problem problemOf(Runnable run) {
        return catchThrowableOfType(ProblemException.class, run::run).problem();
    }
}
