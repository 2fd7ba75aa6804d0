package dev.faster.project;

import static dev.faster.project.ProjectAssert.assertThatProject;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.git.UsersGit;
import dev.faster.render.FileTree;
import dev.faster.render.RenderedFile;
import dev.faster.spec.ProjectSpec;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two branches of git each add a component, and are merged. */
class BranchMergeTest {
    private static final String SHARED = "application.yaml";

    @TempDir
    Path folder;

    private Path root;
    private UsersGit git;

    @BeforeEach
    void makeAProjectOfTwoBranches() throws Exception {
        root = folder.resolve("myapp");
        NewProject project = new NewProject(root);
        project.apply(project.plan(wanted()));
        git = UsersGit.init(root);
        git.commitAll("core");
        git.run("switch", "-q", "-c", "other");
        change(wanted("beta"));
        git.commitAll("add beta");
        git.run("switch", "-q", "main");
        change(wanted("alpha"));
        git.commitAll("add alpha");
    }

    @Test
    void whatGitCouldNotMergeIsAsIfBothHadBeenAddedOnOneBranch() throws Exception {
        assertThat(git.attempt("merge", "-q", "other").exit()).as("git merges").isNotZero();
        assertThat(Files.readString(root.resolve(SHARED))).contains("<<<<<<< HEAD");

        sync();

        assertThatProject(root).hasExactly(wanted("alpha", "beta").files());
        assertThat(ExistingProject.open(root).edits()).isEmpty();
    }

    @Test
    void soItIsWhicheverSideWasTakenForTheConflicts() throws Exception {
        for (String side : List.of("--ours", "--theirs")) {
            git.attempt("merge", "-q", "other");
            git.run("checkout", side, ".");

            sync();

            assertThatProject(root).hasExactly(wanted("alpha", "beta").files());
            git.run("reset", "-q", "--hard", "main");
        }
    }

    @Test
    void soItIsWithTheRecordsOfTheOtherBranch() throws Exception {
        git.attempt("merge", "-q", "other");
        git.run("checkout", "--theirs", ".faster");

        sync();

        assertThatProject(root).hasExactly(wanted("alpha", "beta").files());
    }

    @Test
    void whatWasEditedOnEitherBranchStays() throws Exception {
        Files.writeString(
                root.resolve(SHARED), Files.readString(root.resolve(SHARED)).replace("name: myapp", "name: mine"));
        Files.writeString(root.resolve("alpha/One.txt"), "One of mine\n");
        git.commitAll("edit");
        git.run("switch", "-q", "other");
        Files.writeString(root.resolve(SHARED), Files.readString(root.resolve(SHARED)) + "own: 1\n");
        Files.writeString(root.resolve("beta/One.txt"), "Other\n");
        git.commitAll("edit");
        git.run("switch", "-q", "main");
        git.attempt("merge", "-q", "other");

        sync();

        assertThatProject(root)
                .hasText("alpha/One.txt", "One of mine\n")
                .hasText("beta/One.txt", "Other\n")
                .hasText("beta/Two.txt", "beta\n")
                .hasText(SHARED, "name: mine\nport: 8080\nalpha.on: true\nbeta.on: true\nown: 1\n");
        assertThat(ExistingProject.open(root).conflicts()).isEmpty();
    }

    private void sync() {
        try (ExistingProject project = ExistingProject.lock(root)) {
            project.apply(project.plan(wanted("alpha", "beta"), BranchMergeTest::tree), "sync");
        }
    }

    private void change(Generation wanted) {
        ExistingProject project = ExistingProject.open(root);
        project.apply(project.plan(wanted));
    }

    private static Generation wanted(String... components) {
        List<String> all = new ArrayList<>(List.of("core"));
        all.addAll(List.of(components));
        ProjectSpec spec = new ProjectSpec(
                "myapp", "com.example", "com.example.myapp", 17, List.of(components), List.of(), List.of());
        return new Generation(new ProjectState("0.1.0", spec, all), "name: myapp\n", tree(all));
    }

    private static FileTree tree(List<String> components) {
        Map<String, RenderedFile> files = new TreeMap<>();
        StringBuilder shared = new StringBuilder("name: myapp\nport: 8080\n");
        for (String component : List.of("alpha", "beta")) {
            if (components.contains(component)) {
                shared.append(component).append(".on: true\n");
                files.put(component + "/One.txt", Wanted.file("One of " + component + "\n"));
                files.put(component + "/Two.txt", Wanted.file(component + "\n"));
            }
        }
        files.put(SHARED, new RenderedFile(shared.toString().getBytes(StandardCharsets.UTF_8), false));
        return FileTree.of(files);
    }
}
