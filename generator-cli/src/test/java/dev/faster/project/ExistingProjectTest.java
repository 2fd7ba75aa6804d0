package dev.faster.project;

import static dev.faster.project.ProjectAssert.assertThatProject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.problem.ProblemException;
import dev.faster.project.Change.Reason;
import dev.faster.render.RenderedFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExistingProjectTest {
    private static final Generation FIRST = Wanted.files("kept", "a", "updated", "a", "dropped/file", "a");

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
    void planSaysWhatBecomesOfEachFile() {
        Plan plan = open().plan(Wanted.files("kept", "a", "updated", "b", "created/file", "a"));

        assertThat(plan.changes())
                .containsExactly(
                        new Change.Create("created/file", Wanted.file("a")),
                        new Change.Delete("dropped/file", Wanted.file("a")),
                        keep("faster.yaml"),
                        keep("kept"),
                        new Change.Update("updated", Wanted.file("a"), Wanted.file("b")));
        assertThatProject(root).hasExactly(FIRST.files());
    }

    @Test
    void applyCreatesUpdatesAndDeletes() {
        Generation wanted = Wanted.files("kept", "a", "updated", "b", "created/file", "#!/bin/sh");

        change(wanted);

        assertThatProject(root).hasExactly(wanted.files()).doesNotContainFiles("dropped", ".faster/transaction");
    }

    @Test
    void whatTheUserEditedDeletedOrAddedStays() throws IOException {
        Files.writeString(root.resolve("kept"), "mine");
        Files.writeString(root.resolve("own"), "mine");
        Files.delete(root.resolve("updated"));

        change(Wanted.files("kept", "a", "updated", "b", "dropped/file", "b"));

        assertThatProject(root)
                .hasText("kept", "mine")
                .hasText("own", "mine")
                .hasText("dropped/file", "b")
                .doesNotContainFiles("updated");
    }

    @Test
    void aFileOfTheUsersWhereATemplateWantsToWriteStaysAndTheOtherIsWrittenBeside() throws IOException {
        Files.writeString(root.resolve("created"), "mine");
        Generation wanted = Wanted.files("kept", "a", "updated", "a", "created", "b", "dropped/file", "a");

        Plan plan = open().plan(wanted);
        open().apply(plan);

        assertThat(plan.changes()).contains(new Change.Beside("created", Optional.empty(), Wanted.file("b")));
        assertThatProject(root).hasText("created", "mine").hasText("created.faster-new", "b");
        assertThat(open().plan(wanted).isEmpty()).isTrue();
        assertThat(open().conflicts()).containsExactly("created");
    }

    @Test
    void linesThatBothChangedStandBetweenMarkersUntilTheUserDecides() throws IOException {
        Files.writeString(root.resolve("updated"), "mine");
        Generation wanted = Wanted.files("kept", "a", "updated", "b", "dropped/file", "a");

        change(wanted);

        assertThatProject(root).hasTextContaining("updated", "<<<<<<< yours\nmine\n||||||| faster wrote last\na\n");
        assertThat(open().conflicts()).containsExactly("updated");
        assertThat(open().plan(wanted).isEmpty()).isTrue();
        assertThat(problemOf(() -> change(Wanted.files("kept", "a", "updated", "c", "dropped/file", "a"))))
                .isEqualTo(Problem.of(Code.CONFLICT_LEFT, "updated"));

        Files.writeString(root.resolve("updated"), "mine and b");

        assertThat(open().conflicts()).isEmpty();
        assertThat(open().edits())
                .containsExactly(new Edit("updated", Wanted.file("b"), Optional.of(Wanted.file("mine and b"))));
    }

    @Test
    void whatTheUserWroteIntoTheOtherVersionIsNotOverwritten() throws IOException {
        Files.writeString(root.resolve("created"), "mine");
        Files.writeString(root.resolve("created.faster-new"), "also mine");
        Generation wanted = Wanted.files("kept", "a", "updated", "a", "created", "b", "dropped/file", "a");

        assertThat(problemOf(() -> change(wanted))).isEqualTo(Problem.of(Code.CONFLICT_LEFT, "created"));
        assertThatProject(root).hasText("created.faster-new", "also mine");
    }

    @Test
    void aFileKeepsThePermissionsThatTheUserGaveIt() throws IOException {
        Files.setPosixFilePermissions(root.resolve("updated"), PosixFilePermissions.fromString("r--r-----"));

        change(Wanted.files("kept", "a", "updated", "b", "dropped/file", "a"));

        assertThatProject(root).hasText("updated", "b");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("updated"))))
                .isEqualTo("r--r-----");
    }

    @Test
    void anEditedFileThatNoTemplateGivesAnyMoreBecomesTheUsers() throws IOException {
        Files.writeString(root.resolve("dropped/file"), "mine");

        Plan plan = open().plan(Wanted.files("kept", "a", "updated", "a"));
        open().apply(plan);

        assertThat(plan.changes()).contains(new Change.Keep("dropped/file", Reason.EDITED_BY_USER));
        assertThatProject(root).hasText("dropped/file", "mine");
        assertThat(open().edits()).isEmpty();
    }

    @Test
    void noLinkIsFollowedOutOfTheProject() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.createSymbolicLink(root.resolve("created"), outside);
        Files.writeString(outside.resolve("target"), "theirs");
        Files.delete(root.resolve("updated"));
        Files.createSymbolicLink(root.resolve("updated"), outside.resolve("target"));
        Snapshot before = Snapshot.of(outside);
        Generation wanted =
                Wanted.files("kept", "a", "updated", "b", "created/file", "b", "created", "b", "dropped/file", "a");

        Plan plan = open().plan(wanted);
        open().apply(plan);

        assertThat(plan.changes()).contains(new Change.Blocked("created/file"), new Change.Blocked("updated"));
        assertThat(open().plan(wanted)).as("told until it is resolved").isEqualTo(plan);
        assertThat(Snapshot.of(outside)).isEqualTo(before);
    }

    @Test
    void aJournalFromAStrangerReachesNothingOutsideTheProject() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside/empty")).getParent();
        Files.writeString(outside.resolve("file"), "mine");
        Files.createSymbolicLink(root.resolve("link"), outside);
        Snapshot before = Snapshot.of(outside);
        Optional<RenderedFile> mine = Optional.of(Wanted.file("mine"));
        Optional<RenderedFile> theirs = Optional.of(Wanted.file("theirs"));
        Journal journal = new Journal(
                "change",
                List.of("link/made", "link/empty"),
                List.of(
                        new Step("link/file", mine, theirs),
                        new Step("link/file", mine, Optional.empty()),
                        new Step("link/empty/file", Optional.empty(), Optional.empty())));
        for (String name : new String[] {"journal", "journal.taken-back"}) {
            Path transaction = Files.createDirectory(root.resolve(".faster/transaction"));
            Files.createFile(transaction.resolve("lock"));
            Files.write(transaction.resolve(name), new JournalWriter().write(journal));

            open();

            assertThat(Snapshot.of(outside)).as(name).isEqualTo(before);
            assertThat(transaction).doesNotExist();
        }
    }

    @Test
    void aFolderWithSomethingElseInItSurvivesTheLastFileOfFasters() throws IOException {
        Files.writeString(root.resolve("dropped/own"), "mine");

        change(Wanted.files("kept", "a", "updated", "a"));

        assertThatProject(root).hasText("dropped/own", "mine").doesNotContainFiles("dropped/file");
    }

    @Test
    void aFileThatChangedBetweenPlanAndApplyStopsEverything() throws IOException {
        Plan plan = open().plan(Wanted.files("kept", "b", "updated", "b", "dropped/file", "a"));
        Files.writeString(root.resolve("updated"), "mine");

        Problem problem = problemOf(() -> open().apply(plan));

        assertThat(problem).isEqualTo(Problem.of(Code.CHANGED_MEANWHILE, root.toString()));
        assertThatProject(root).hasText("kept", "a").hasText("updated", "mine");
    }

    @Test
    void aProjectThatAnotherRunIsChangingIsLeftAlone() throws IOException {
        Path transaction = Files.createDirectory(root.resolve(".faster/transaction"));
        Path lock = transaction.resolve("lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            Problem problem = problemOf(() -> ProjectLock.take(root, new LocalDisk(), Duration.ofMillis(50)));

            assertThat(held.isValid()).isTrue();
            assertThat(problem).isEqualTo(Problem.of(Code.PROJECT_BUSY, root.toString()));
            assertThatProject(root).hasExactly(FIRST.files());
        }
    }

    @Test
    void itsStateIsWhatNewWrote() {
        assertThat(open().state()).isEqualTo(FIRST.state());
    }

    @Test
    void aFolderThatIsNoProjectIsRefused() {
        Problem expected = Problem.of(Code.NOT_A_PROJECT, folder.toString());

        assertThat(problemOf(() -> ExistingProject.open(folder).plan(FIRST))).isEqualTo(expected);
        assertThat(problemOf(() -> ExistingProject.open(folder).state())).isEqualTo(expected);
        assertThat(problemOf(() ->
                                ExistingProject.open(folder.resolve("missing")).plan(FIRST))
                        .code())
                .isEqualTo(Code.NOT_A_PROJECT);
    }

    @Test
    void aDamagedBaselineOrJournalIsRefused() throws IOException {
        Path baseline = Files.writeString(root.resolve(".faster/baseline.zip"), "PK");
        assertThat(problemOf(() -> open().plan(FIRST)))
                .isEqualTo(Problem.of(Code.BASELINE_DAMAGED, baseline.toString()));

        Path transaction = Files.createDirectory(root.resolve(".faster/transaction"));
        Files.createFile(transaction.resolve("lock"));
        for (String text : new String[] {
            "",
            "faster journal 2\ncommand a\nfile - - a\n",
            "faster journal 1\ncommand a\nfile - - a\nend\n",
            "faster journal 2\ncommand a\nfile - - ../a\nend\n",
            "faster journal 2\ncommand a\nfile - 3/0 a\nend\nabc",
            "faster journal 2\ncommand a\nfile - 9999/0 a\nend\nabc",
            "faster journal 2\ncommand a\nfile - x a\nend\n",
            "faster journal 2\ncommand a\nend\nmore"
        }) {
            Path journal = Files.writeString(transaction.resolve("journal"), text);
            assertThat(problemOf(this::open)).isEqualTo(Problem.of(Code.JOURNAL_DAMAGED, journal.toString()));
        }
    }

    private static Change keep(String path) {
        return new Change.Keep(path, Reason.NOTHING_NEW);
    }

    private ExistingProject open() {
        return ExistingProject.open(root);
    }

    private void change(Generation wanted) {
        ExistingProject project = open();
        project.apply(project.plan(wanted));
    }

    private static Problem problemOf(Runnable run) {
        return catchThrowableOfType(ProblemException.class, run::run).problem();
    }
}
