package dev.faster.project;

import static dev.faster.project.ProjectAssert.assertThatProject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.problem.ProblemException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewProjectTest {
    private static final Generation WANTED =
            Wanted.files("pom.xml", "<project/>", "mvnw", "#!/bin/sh", "src/main/java/App.java", "class App {}");

    @TempDir
    Path folder;

    @Test
    void planNamesEachFileAndWritesNone() {
        Plan plan = new NewProject(folder.resolve("myapp")).plan(WANTED);

        assertThat(plan.changes())
                .extracting(Change::path)
                .containsExactly("faster.yaml", "mvnw", "pom.xml", "src/main/java/App.java");
        assertThat(plan.changes()).hasOnlyElementsOfType(Change.Create.class);
        assertThat(plan.isEmpty()).isFalse();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void applyWritesEveryFileAndLeavesNothingBeside() throws IOException {
        create(folder.resolve("myapp"));

        assertThatProject(folder.resolve("myapp"))
                .hasExactly(WANTED.files())
                .hasText("faster.yaml", "name: myapp\n")
                .hasExecutable("mvnw")
                .containsFiles(
                        ".faster/state.json", ".faster/baseline.zip", ".faster/.gitattributes", ".faster/.gitignore");
        assertThat(names(folder)).containsExactly("myapp");
    }

    @Test
    void anEmptyFolderIsTakenAndKeepsItsPermissions() throws IOException {
        Path target = Files.createDirectory(folder.resolve("myapp"));
        boolean posix = Files.getFileStore(target).supportsFileAttributeView("posix");
        if (posix) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwx------"));
        }

        create(target);

        assertThatProject(target).hasExactly(WANTED.files());
        if (posix) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void aLinkToAnEmptyFolderIsFollowedAndStays() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path target = Files.createSymbolicLink(folder.resolve("myapp"), real);

        create(target);

        assertThat(target).isSymbolicLink();
        assertThatProject(real).hasExactly(WANTED.files());
    }

    @Test
    void missingParentsAreMade() throws IOException {
        create(folder.resolve("a/b/myapp"));

        assertThatProject(folder.resolve("a/b/myapp")).hasExactly(WANTED.files());
        assertThat(names(folder)).containsExactly("a");
    }

    @Test
    void aPathThroughAMissingFolderAndBackIsUnderstood() throws IOException {
        create(folder.resolve("missing/../myapp"));

        assertThat(names(folder)).containsExactly("myapp");
    }

    @Test
    void aFolderWithSomethingInItIsRefusedAndUntouched() throws IOException {
        Path target = Files.createDirectory(folder.resolve("myapp"));
        Files.writeString(target.resolve("notes.txt"), "mine");
        Files.writeString(target.resolve(".hidden"), "mine");

        assertRefused(target, Problem.of(Code.TARGET_NOT_EMPTY, target.toString(), ".hidden, notes.txt"));
    }

    @Test
    void aSecondNewIntoTheSameFolderIsRefusedAndTouchesNothing() {
        Path target = folder.resolve("myapp");
        create(target);

        assertRefused(target, Problem.of(Code.TARGET_NOT_EMPTY, target.toString(), ".faster, faster.yaml, mvnw"));
    }

    @Test
    void aFileInThePlaceOfTheTargetIsRefused() throws IOException {
        Path target = Files.writeString(folder.resolve("myapp"), "mine");

        assertRefused(target, Problem.of(Code.NOT_A_FOLDER, target.toString()));
    }

    @Test
    void aFileInThePlaceOfAParentIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");

        assertRefused(file.resolve("myapp"), Problem.of(Code.NOT_A_FOLDER, file.toString()));
    }

    @Test
    void aLinkThatLeadsNowhereIsRefused() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("myapp"), folder.resolve("gone"));

        assertRefused(link, Problem.of(Code.DANGLING_LINK, link.toString()));
        assertRefused(link.resolve("deeper"), Problem.of(Code.DANGLING_LINK, link.toString()));
    }

    @Test
    void aNameTooLongForTheDiskIsRefused() {
        Path target = folder.resolve("missing").resolve("a".repeat(300));

        assertRefused(target, Problem.of(Code.PATH_TOO_LONG, target.toString()));
    }

    @Test
    void aPlaceThatMayNotBeWrittenToIsRefused() {
        NewProject project = new NewProject(folder.resolve("missing/myapp"), FailingDisk.forbidden());

        ProblemException refusal =
                catchThrowableOfType(ProblemException.class, () -> project.apply(project.plan(WANTED)));

        assertThat(refusal.problem()).isEqualTo(Problem.of(Code.NOT_WRITABLE, folder.toString()));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aReadOnlyParentIsRefused() throws IOException {
        assumeThat(System.getProperty("user.name"))
                .as("root may write anywhere")
                .isNotEqualTo("root");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertRefused(folder.resolve("myapp"), Problem.of(Code.NOT_WRITABLE, folder.toString()));
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void whatAKilledRunLeftIsRemoved() throws IOException {
        Path leftover = Files.createDirectories(folder.resolve(".faster-new-abc/project/src"));
        Files.writeString(folder.resolve(".faster-new-abc/lock"), "");
        Files.writeString(leftover.resolve("half"), "ha");
        Files.createDirectory(folder.resolve(".faster-new-empty"));

        create(folder.resolve("myapp"));

        assertThat(names(folder)).containsExactly("myapp");
    }

    @Test
    void whatALivingRunWorksInIsLeftAlone() throws IOException {
        Files.createDirectories(folder.resolve(".faster-new-abc/project"));
        Path lock = folder.resolve(".faster-new-abc/lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            create(folder.resolve("myapp"));

            assertThat(held.isValid()).isTrue();
            assertThat(names(folder)).containsExactly(".faster-new-abc", "myapp");
        }
    }

    @Test
    void aFolderOfThatNameThatIsNotOursIsLeftAlone() throws IOException {
        Path theirs = Files.createDirectory(folder.resolve(".faster-new-mine"));
        Files.writeString(theirs.resolve("diary"), "dear");
        Files.createSymbolicLink(folder.resolve(".faster-new-link"), theirs);

        create(folder.resolve("myapp"));

        assertThat(names(folder)).containsExactly(".faster-new-link", ".faster-new-mine", "myapp");
        assertThat(theirs.resolve("diary")).hasContent("dear");
    }

    @Test
    void aTemplateMayNotGiveWhatIsFastersOrLeaveTheProject() {
        for (String path : new String[] {
            "faster.yaml", ".faster/state.json", ".FASTER/x", "../x", "a/../../x", "/x", "a//b", "a\\b", "c:x", "."
        }) {
            ProblemException refusal =
                    catchThrowableOfType(ProblemException.class, () -> Wanted.files(path, "content"));
            assertThat(refusal.problem()).as(path).isEqualTo(Problem.of(Code.RESERVED_PATH, path));
        }
    }

    private void assertRefused(Path target, Problem expected) {
        Snapshot before = Snapshot.of(folder);

        assertThat(problemOf(target)).isEqualTo(expected);
        assertThat(Snapshot.of(folder)).isEqualTo(before);
    }

    private Problem problemOf(Path target) {
        return catchThrowableOfType(ProblemException.class, () -> create(target))
                .problem();
    }

    private void create(Path target) {
        Project project = new NewProject(target);
        project.apply(project.plan(WANTED));
    }

    private static Iterable<String> names(Path folder) throws IOException {
        try (var names = Files.list(folder)) {
            return names.map(name -> name.getFileName().toString()).sorted().toList();
        }
    }
}
