package dev.faster.project;

import static dev.faster.project.ProjectAssert.assertThatProject;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.project.Change.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovesTest {
    private static final String FIRST =
            "package a;\n\nclass Till {\n    int coins;\n    int notes;\n    int cards;\n}\n";

    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void makeTheProject() {
        root = folder.resolve("myapp");
        NewProject project = new NewProject(root);
        project.apply(project.plan(Wanted.files("a/Till.java", FIRST)));
    }

    @Test
    void whatATemplateChangesGoesToWhereTheUserMovedTheFile() throws IOException {
        move("a/Till.java", "b/Till.java");
        Files.writeString(root.resolve("b/Till.java"), FIRST.replace("package a", "package b"));

        change(Wanted.files("a/Till.java", FIRST.replace("cards", "transfers")));

        assertThatProject(root)
                .hasText("b/Till.java", FIRST.replace("package a", "package b").replace("cards", "transfers"))
                .doesNotContainFiles("a/Till.java");
    }

    @Test
    void whatTheUserEditedGoesToWhereATemplateMovedTheFile() throws IOException {
        Files.writeString(root.resolve("a/Till.java"), FIRST.replace("cards", "transfers"));

        change(Wanted.files("b/Till.java", FIRST.replace("package a", "package b")));

        assertThatProject(root)
                .hasText("b/Till.java", FIRST.replace("package a", "package b").replace("cards", "transfers"))
                .doesNotContainFiles("a/Till.java");
    }

    @Test
    void aFileThatHasLittleInCommonIsAnother() throws IOException {
        move("a/Till.java", "b/Till.java");
        Files.writeString(root.resolve("b/Till.java"), "package b;\n\nclass Till {\n    int beds;\n    int fish;\n}\n");
        Snapshot before = Snapshot.of(root.resolve("b"));

        Plan plan = change(Wanted.files("a/Till.java", FIRST.replace("cards", "transfers")));

        assertThat(plan.changes()).contains(new Change.Keep("a/Till.java", Reason.DELETED_BY_USER));
        assertThat(Snapshot.of(root.resolve("b"))).isEqualTo(before);
    }

    @Test
    void editsThatDoNotFitTheMovedFileAreAConflictThere() throws IOException {
        Files.writeString(root.resolve("a/Till.java"), FIRST.replace("package a", "package mine"));

        Plan plan = change(Wanted.files("b/Till.java", FIRST.replace("package a", "package b")));

        assertThat(plan.count(Change.Marked.class)).isEqualTo(1);
        assertThatProject(root).doesNotContainFiles("a/Till.java");
        assertThat(root.resolve("b/Till.java")).content().contains("package mine;", "package b;", ">>>>>>> ");
    }

    @Test
    void aFileOfTheSameBytesIsTheSameWhateverItIsCalled() throws IOException {
        move("a/Till.java", "till.txt");

        change(Wanted.files("a/Till.java", FIRST.replace("cards", "transfers")));

        assertThatProject(root)
                .hasText("till.txt", FIRST.replace("cards", "transfers"))
                .doesNotContainFiles("a/Till.java");
    }

    private void move(String from, String to) throws IOException {
        Files.createDirectories(root.resolve(to).getParent());
        Files.move(root.resolve(from), root.resolve(to));
    }

    private Plan change(Generation wanted) {
        ExistingProject project = ExistingProject.open(root);
        Plan plan = project.plan(wanted);
        project.apply(plan);
        return plan;
    }
}
