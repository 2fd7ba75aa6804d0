package dev.faster.project;

import static dev.faster.project.ProjectAssert.assertThatProject;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.git.UsersGit;
import dev.faster.project.Change.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    private static final String PATH = "src/main/resources/db/migration/shop/V1__shop.sql";
    private static final Generation WITHOUT = Wanted.files("pom.xml", "a");
    private static final Generation WITH = Wanted.files("pom.xml", "b", PATH, "create table shop ();");

    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void makeTheProject() {
        root = folder.resolve("work/myapp");
        NewProject project = new NewProject(root);
        project.apply(project.plan(WITHOUT));
        change(WITH);
    }

    @Test
    void oneThatTheLastChangeBroughtGoesWithItsModule() {
        change(WITHOUT);

        assertThatProject(root).doesNotContainFiles("src");
    }

    @Test
    void oneThatWasBuiltSinceStaysAndIsTheUsers() throws IOException {
        Path built = root.resolve("target/classes/db/migration/shop/V1__shop.sql");
        Files.createDirectories(built.getParent());
        Files.writeString(built, "create table shop ();");

        staysAndIsTheUsers();
    }

    @Test
    void oneThatGitKnowsStaysAndIsTheUsers() throws Exception {
        UsersGit.init(folder.resolve("work")).run("add", ".");

        staysAndIsTheUsers();
    }

    @Test
    void oneThatGitKnowsByAShortenedNameStaysAndIsTheUsers() throws Exception {
        Files.writeString(root.resolve(PATH).resolveSibling("V1__sh.sql"), "create table sh ();");
        UsersGit git = UsersGit.init(folder.resolve("work"));
        git.run("add", ".");
        git.run("update-index", "--index-version", "4");

        staysAndIsTheUsers();
    }

    @Test
    void oneThatIsOlderThanTheLastChangeStaysAndIsTheUsers() {
        change(Wanted.files("pom.xml", "c", PATH, "create table shop ();"));

        staysAndIsTheUsers();
    }

    @Test
    void oneThatStayedIsTakenUpAgainWithItsModule() {
        change(Wanted.files("pom.xml", "c", PATH, "create table shop ();"));
        change(WITHOUT);

        change(WITH);

        assertThatProject(root).hasExactly(WITH.files());
        assertThat(ExistingProject.open(root).edits()).isEmpty();
    }

    private void staysAndIsTheUsers() {
        ExistingProject project = ExistingProject.open(root);
        Plan plan = project.plan(WITHOUT);
        project.apply(plan);

        assertThat(plan.changes()).contains(new Change.Keep(PATH, Reason.MAY_HAVE_RUN));
        assertThatProject(root).containsFiles(PATH).hasText("pom.xml", "a");
        assertThat(ExistingProject.open(root).plan(WITHOUT).isEmpty()).isTrue();
        assertThat(ExistingProject.open(root).edits()).isEmpty();
    }

    private void change(Generation wanted) {
        ExistingProject project = ExistingProject.open(root);
        project.apply(project.plan(wanted));
    }
}
