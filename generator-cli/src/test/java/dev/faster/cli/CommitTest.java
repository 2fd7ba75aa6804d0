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

    private Shop shop;
    private UsersGit git;

    @BeforeEach
    void makeACommittedProject() throws IOException {
        shop = Shop.in(temp, "--commit");
        git = new UsersGit(shop.root());
    }

    @Test
    void aChangeIsCommittedAndNothingElse() throws IOException {
        git.write("mine", "mine").run("add", "mine");

        Run run = shop.run("add", "audit", "--commit");

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
        shop.run("add", "metrics", "--commit");
        shop.run("remove", "metrics", "--commit");
        assertThat(git.lastCommit()).contains("D\taudit.txt", "D\tmetrics.txt");

        shop.run("undo", "--commit");

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
        Run run = shop.run("add", "audit");

        assertThat(run.out()).endsWith("See git status and git diff; faster undo takes it back.\n");
        assertThat(git.status()).contains("?? audit.txt");
    }

    @Test
    void filesWithChangesOfTheUsersAreRefusedAndNothingIsChanged() throws IOException {
        shop.replace("faster.yaml", "name: shop\n", "name: shop # mine\n");

        Run run = shop.run("add", "audit", "--commit");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err())
                .isEqualTo("faster: \"faster.yaml\" has changes of yours: commit or stash them first, or leave"
                        + " --commit out\n");
        assertThat(git.status()).containsExactly(" M faster.yaml");
    }

    @Test
    void aChangeWithConflictsIsNotCommitted() throws IOException {
        git.write("audit.txt", "mine\n").commitAll();

        Run run = shop.run("add", "audit", "--commit", "--json");

        assertThat(run.exitCode()).as(run.out()).isEqualTo(3);
        assertThat(run.out()).contains("\"commitRefusal\": \"resolve the conflicts first\"");
        assertThat(git.run("log", "-1", "--format=%s").strip()).isEqualTo("all");
    }

    @Test
    void nothingToChangeIsNothingToCommit() {
        Run run = shop.run("sync", "--commit");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(git.run("log", "--format=%s").lines()).containsExactly("faster new shop");
    }

    @Test
    void aProjectOutsideOfGitIsRefused() throws IOException {
        Shop outside = Shop.in(Files.createDirectory(temp.resolve("outside")));

        Run run = outside.run("add", "audit", "--commit");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err())
                .isEqualTo("faster: \"" + outside.root()
                        + "\" is not in a repository of git's: run git init there, or leave --commit out\n");
        assertThat(outside.root().resolve("audit.txt")).doesNotExist();
    }
}
