package dev.faster.project;

import static dev.faster.project.ProjectAssert.assertThatProject;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.render.FileTree;
import dev.faster.render.RenderedFile;
import dev.faster.spec.ProjectSpec;
import java.io.IOException;
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

    @BeforeEach
    void makeAProjectOfTwoBranches() throws Exception {
        root = folder.resolve("myapp");
        NewProject project = new NewProject(root);
        project.apply(project.plan(wanted()));
        git("init", "-q", "-b", "main");
        commit("core");
        git("switch", "-q", "-c", "other");
        change(wanted("beta"));
        commit("add beta");
        git("switch", "-q", "main");
        change(wanted("alpha"));
        commit("add alpha");
    }

    @Test
    void whatGitCouldNotMergeIsAsIfBothHadBeenAddedOnOneBranch() throws Exception {
        assertThat(tryGit("merge", "-q", "other")).as("git merges").isNotZero();
        assertThat(Files.readString(root.resolve(SHARED))).contains("<<<<<<< HEAD");

        sync();

        assertThatProject(root).hasExactly(wanted("alpha", "beta").files());
        assertThat(ExistingProject.open(root).edits()).isEmpty();
    }

    @Test
    void soItIsWhicheverSideWasTakenForTheConflicts() throws Exception {
        for (String side : List.of("--ours", "--theirs")) {
            tryGit("merge", "-q", "other");
            git("checkout", side, ".");

            sync();

            assertThatProject(root).hasExactly(wanted("alpha", "beta").files());
            git("reset", "-q", "--hard", "main");
        }
    }

    @Test
    void soItIsWithTheRecordsOfTheOtherBranch() throws Exception {
        tryGit("merge", "-q", "other");
        git("checkout", "--theirs", ".faster");

        sync();

        assertThatProject(root).hasExactly(wanted("alpha", "beta").files());
    }

    @Test
    void whatWasEditedOnEitherBranchStays() throws Exception {
        Files.writeString(
                root.resolve(SHARED), Files.readString(root.resolve(SHARED)).replace("name: myapp", "name: mine"));
        Files.writeString(root.resolve("alpha/One.txt"), "One of mine\n");
        commit("edit");
        git("switch", "-q", "other");
        Files.writeString(root.resolve(SHARED), Files.readString(root.resolve(SHARED)) + "own: 1\n");
        Files.writeString(root.resolve("beta/One.txt"), "Other\n");
        commit("edit");
        git("switch", "-q", "main");
        tryGit("merge", "-q", "other");

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

    private void commit(String message) throws Exception {
        git("add", "-A");
        git("-c", "user.name=t", "-c", "user.email=t@t", "commit", "-q", "-m", message);
    }

    private void git(String... arguments) throws Exception {
        assertThat(tryGit(arguments)).as(String.join(" ", arguments)).isZero();
    }

    private int tryGit(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=t", "-c", "user.email=t@t"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        return process.waitFor();
    }
}
