package dev.faster.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitRepositoryTest {
    @TempDir
    private Path temp;

    private Path root;
    private UsersGit user;

    @BeforeEach
    void makeARepository() throws IOException {
        root = temp.resolve("repository");
        user = UsersGit.init(root)
                .write("a", "a")
                .write("b", "b")
                .write("c", "c")
                .commitAll();
    }

    @Test
    void commitsTheChangedFilesAndLeavesOthersAsTheUserHasThem() throws IOException {
        user.write("staged", "mine").run("add", "staged");
        user.write("c", "mine");

        GitRepository repository = GitRepository.at(root);
        repository.requireReady(List.of("a", "b", "new/d"));
        user.write("a", "changed").write("new/d", "new");
        Files.delete(root.resolve("b"));
        CommitResult result = repository.commit(List.of("a", "b", "new/d"), "faster add x", "Written by faster 1.");

        assertThat(result)
                .isEqualTo(new CommitResult.Made(
                        user.run("rev-parse", "--short", "HEAD").strip()));
        assertThat(user.lastCommit()).containsExactly("M\ta", "D\tb", "A\tnew/d");
        assertThat(user.status()).containsExactly(" M c", "A  staged");
        assertThat(user.run("log", "-1", "--format=%B").strip()).isEqualTo("faster add x\n\nWritten by faster 1.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"with a blank", " blank", "Überschrift/naïve.txt", "日本/語", "a*", "[ab]", ":(top)x", "-m", "#"})
    void takesAPathForANameWhateverIsInIt(String path) throws IOException {
        user.run("config", "core.quotePath", "true");
        GitRepository repository = GitRepository.at(root);
        repository.requireReady(List.of(path));
        user.write("a", "mine").write(path, "new");

        CommitResult result = repository.commit(List.of(path), "faster", "new");

        assertThat(result).isInstanceOf(CommitResult.Made.class);
        assertThat(user.lastCommit()).containsExactly("A\t" + path);
        assertThat(user.status()).containsExactly(" M a");
    }

    @Test
    void findsItsPathsFromAFolderBelowTheRepositorysRoot() throws IOException {
        user.write(" my app/a", "app's").commitAll();
        user.write("a", "mine");
        GitRepository repository = GitRepository.at(root.resolve(" my app"));

        repository.requireReady(List.of("a"));
        user.write(" my app/a", "changed");
        repository.commit(List.of("a"), "faster", "below");

        assertThat(user.lastCommit()).containsExactly("M\t my app/a");
        assertRefused(Problem.of(Code.GIT_UNCOMMITTED, "a", "0"), root, "a");
    }

    @Test
    void leavesOutWhatGitIgnores() throws IOException {
        user.write(".gitignore", "*.log\n").commitAll();
        GitRepository repository = GitRepository.at(root);
        repository.requireReady(List.of("a", "x.log"));
        user.write("a", "changed").write("x.log", "new");

        repository.commit(List.of("a", "x.log"), "faster", "ignored");

        assertThat(user.lastCommit()).containsExactly("M\ta");
        assertRefused(Problem.of(Code.GIT_IGNORES, root.toString()), root, "x.log", "y.log");
    }

    @Test
    void makesNoCommitOfNothing() {
        CommitResult result = GitRepository.at(root).commit(List.of("a"), "faster", "nothing");

        assertThat(result).isEqualTo(new CommitResult.Unneeded());
        assertThat(user.run("log", "--format=%s").lines()).containsExactly("all");
    }

    @Test
    void makesTheFirstCommitOfARepositoryThatHasNone() throws IOException {
        Path fresh = temp.resolve("fresh");
        UsersGit other = UsersGit.init(fresh).write("mine", "mine");
        GitRepository repository = GitRepository.at(fresh);
        repository.requireReady(List.of("a"));
        other.write("a", "new");

        assertThat(repository.commit(List.of("a"), "faster", "first")).isInstanceOf(CommitResult.Made.class);

        assertThat(other.status()).containsExactly("?? mine");
    }

    @Test
    void refusesFilesThatTheUserChangedSinceTheLastCommit() throws IOException {
        user.write("a", "mine").write("b", "mine").run("add", "b");
        user.write("new", "mine");

        assertRefused(Problem.of(Code.GIT_UNCOMMITTED, "a", "0"), root, "a", "c");
        assertRefused(Problem.of(Code.GIT_UNCOMMITTED, "b", "0"), root, "b", "c");
        assertRefused(Problem.of(Code.GIT_UNCOMMITTED, "new", "0"), root, "new", "c");
        assertRefused(Problem.of(Code.GIT_UNCOMMITTED, "a", "2"), root, "a", "b", "new", "c");
        GitRepository.at(root).requireReady(List.of("c"));
    }

    @Test
    void refusesAFileThatTheUserMovedAndDidNotCommit() {
        user.run("mv", "a", "moved");

        assertRefused(Problem.of(Code.GIT_UNCOMMITTED, "a", "0"), root, "a");
        assertRefused(Problem.of(Code.GIT_UNCOMMITTED, "moved", "0"), root, "moved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"merge", "rebase", "cherry-pick"})
    void refusesInTheMiddleOfWhatTakesSeveralCommits(String what) throws IOException {
        user.run("switch", "--quiet", "-c", "other");
        user.write("a", "theirs").commitAll().run("switch", "--quiet", "main");
        user.write("a", "ours").commitAll();
        user.attempt(what, "other");

        assertRefused(Problem.of(Code.GIT_BUSY, what), root, "c");
    }

    @Test
    void refusesWhileAStashThatDidNotFitIsUnresolved() throws IOException {
        user.write("a", "stashed").run("stash", "--quiet");
        user.write("a", "ours").commitAll();
        user.attempt("stash", "pop");

        assertRefused(Problem.of(Code.GIT_BUSY, "merge"), root, "c");
    }

    @Test
    void refusesAUserThatGitDoesNotKnow() {
        user.run("config", "user.name", "");

        assertThatThrownBy(() -> GitRepository.at(root)).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.problem().code()).isEqualTo(Code.GIT_REFUSES);
            assertThat(e.problem().facts()).singleElement().asString().doesNotContain("\n");
        });
    }

    @Test
    void findsNoRepositoryOutsideOfOneNorInAFolderOfGitsOwn() throws IOException {
        Path outside = Files.createDirectory(temp.resolve("outside"));

        assertThat(GitRepository.find(root.resolve(".git"))).isEmpty();
        assertThatThrownBy(() -> GitRepository.at(outside))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isEqualTo(Problem.of(Code.NOT_IN_GIT, outside.toString())));
    }

    @Test
    void saysWhatAHookSaidLastAndLeavesTheChangeInPlace() throws IOException {
        user.hook("pre-commit", "echo checking", "echo 'no commits on Fridays' >&2", "exit 1");
        user.write("a", "changed").write("b", "mine").run("add", "b");

        CommitResult result = GitRepository.at(root).commit(List.of("a"), "faster", "refused");

        assertThat(result).isEqualTo(new CommitResult.Refused("no commits on Fridays"));
        assertThat(root.resolve("a")).hasContent("changed");
        assertThat(user.run("log", "--format=%s").lines()).containsExactly("all");
        assertThat(user.run("diff", "--cached", "--name-only").lines()).contains("b");
    }

    @Test
    void beginsARepositoryWithACommit() throws IOException {
        Path fresh = Files.createDirectory(temp.resolve("fresh"));
        Files.writeString(fresh.resolve("a"), "new");
        Files.writeString(fresh.resolve("b"), "not ours");

        CommitResult result = GitRepository.begin(fresh, List.of("a"), "faster new fresh", "first");

        assertThat(result).isInstanceOf(CommitResult.Made.class);
        assertThat(new UsersGit(fresh).lastCommit()).containsExactly("A\ta");
    }

    @Test
    void refusesWhereThereIsNoGitOrAnOldOne() throws IOException {
        Path old = Files.writeString(temp.resolve("old-git"), "#!/bin/sh\necho git version 2.20.1\n");
        assertThat(old.toFile().setExecutable(true)).isTrue();

        assertUnusable(Problem.of(Code.GIT_MISSING), "no-such-git");
        assertUnusable(Problem.of(Code.GIT_TOO_OLD, "2.20.1"), old.toString());
    }

    @Test
    void knowsWhichVersionsOfGitCanReadPaths() {
        assertThat(List.of("2.25.0", "2.39.5 (Apple Git-154)", "2.47.0.windows.1", "3.0", "next"))
                .allMatch(GitRequirements::isNewEnough);
        assertThat(List.of("2.24.4", "2.9", "1.99.0")).noneMatch(GitRequirements::isNewEnough);
    }

    private void assertUnusable(Problem problem, String program) {
        GitRequirements requirements = new GitRequirements(new Git(program, root));
        assertThatThrownBy(requirements::check)
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }

    private static void assertRefused(Problem problem, Path folder, String... paths) {
        GitRepository repository = GitRepository.at(folder);
        assertThatThrownBy(() -> repository.requireReady(List.of(paths)))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }
}
