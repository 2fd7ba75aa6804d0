package dev.faster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.git.UsersGit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes of a project that is in git. */
class CommitTest {
    @TempDir
    Path temp;

    private UsersGit git;

    @BeforeEach
    void makeACommittedProject() throws IOException {
        OwnCatalog.in(temp.resolve("catalog"));
        run(
                temp,
                "new",
                "shop",
                "--commit",
                "--catalog",
                temp.resolve("catalog").toString());
        git = new UsersGit(shop());
    }

    @Test
    void aChangeIsCommittedAndNothingElse() throws IOException {
        git.write("mine", "mine").run("add", "mine");

        Run run = run(shop(), "add", "audit", "--commit");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("\nCommitted as "
                        + git.run("rev-parse", "--short", "HEAD").strip() + ".\n")
                .endsWith("See git show; faster undo takes it back.\n");
        assertThat(git.lastCommit())
                .contains("A\taudit.txt", "M\tfaster.yaml", "M\t.faster/state.json")
                .doesNotContain("A\tmine");
        assertThat(git.status()).containsExactly("A  mine");
        assertThat(git.run("log", "-1", "--format=%s").strip()).isEqualTo("faster add audit");
    }

    @Test
    void aRemovalAndItsUndoAreCommittedToo() {
        run(shop(), "add", "metrics", "--commit");
        run(shop(), "remove", "metrics", "--commit");
        assertThat(git.lastCommit()).contains("D\taudit.txt", "D\tmetrics.txt");

        run(shop(), "undo", "--commit");

        assertThat(git.lastCommit()).contains("A\taudit.txt", "A\tmetrics.txt");
        assertThat(git.status()).isEmpty();
        assertThat(git.run("log", "--format=%s").lines())
                .containsExactly(
                        "faster undo of remove metrics",
                        "faster remove metrics",
                        "faster add metrics",
                        "faster new shop");
    }

    @Test
    void withoutTheOptionNothingIsCommitted() {
        Run run = run(shop(), "add", "audit");

        assertThat(run.out()).endsWith("See git status and git diff; faster undo takes it back.\n");
        assertThat(git.status()).contains("?? audit.txt");
    }

    @Test
    void filesWithChangesOfTheUsersAreRefusedAndNothingIsChanged() throws IOException {
        Files.writeString(shop().resolve("faster.yaml"), Files.readString(shop().resolve("faster.yaml")) + "# mine\n");

        Run run = run(shop(), "add", "audit", "--commit");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err())
                .isEqualTo("faster: \"faster.yaml\" has changes of yours: commit or stash them first, or leave"
                        + " --commit out\n");
        assertThat(git.status()).containsExactly(" M faster.yaml");
    }

    @Test
    void aChangeWithConflictsIsNotCommitted() throws IOException {
        git.write("audit.txt", "mine\n").commitAll();

        Run run = run(shop(), "add", "audit", "--commit", "--json");

        assertThat(run.exitCode()).as(run.out()).isEqualTo(3);
        assertThat(run.out()).contains("\"commitRefusal\": \"resolve the conflicts first\"");
        assertThat(git.run("log", "-1", "--format=%s").strip()).isEqualTo("all");
    }

    @Test
    void nothingToChangeIsNothingToCommit() {
        Run run = run(shop(), "sync", "--commit");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(git.run("log", "--format=%s").lines()).containsExactly("faster new shop");
    }

    @Test
    void aProjectOutsideOfGitIsRefused() throws IOException {
        run(temp, "new", "other", "--catalog", temp.resolve("catalog").toString());

        Run run = run(temp.resolve("other"), "add", "audit", "--commit");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err())
                .isEqualTo("faster: \"" + temp.resolve("other")
                        + "\" is not in a repository of git's: run git init there, or leave --commit out\n");
        assertThat(temp.resolve("other/audit.txt")).doesNotExist();
    }

    private Path shop() {
        return temp.resolve("shop");
    }

    private static Run run(Path folder, String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "-C";
        all[arguments.length + 1] = folder.toString();
        return Run.of(Terminal.NONE, "", Main::program, all);
    }
}
