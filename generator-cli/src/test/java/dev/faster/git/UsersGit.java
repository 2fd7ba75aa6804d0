package dev.faster.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.whole.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a user does in a repository, with git itself. */
public final class UsersGit {
    private final Path folder;

    public UsersGit(Path folder) {
        this.folder = folder;
    }

    public static UsersGit init(Path folder) throws IOException {
        UsersGit git = new UsersGit(Files.createDirectories(folder));
        git.run("init", "--quiet");
        return git;
    }

    /** @return what it prints */
    public String run(String... arguments) {
        return attempt(arguments).succeeds().output();
    }

    /** What may fail. */
    public Shell.Result attempt(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        return new Shell(folder).run(command);
    }

    public UsersGit write(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return this;
    }

    public UsersGit commitAll() {
        return commitAll("all");
    }

    public UsersGit commitAll(String message) {
        run("add", "--all");
        run("commit", "--quiet", "--allow-empty", "-m", message);
        return this;
    }

    /** A hook that refuses, and says so in the end. */
    public void hook(String name, String... lines) throws IOException {
        write(".git/hooks/" + name, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        assertThat(folder.resolve(".git/hooks/" + name).toFile().setExecutable(true))
                .isTrue();
    }

    /** The paths of the last commit with what became of each, such as {@code "M\tpom.xml"}. */
    public List<String> lastCommit() {
        return run("-c", "core.quotePath=false", "show", "--no-renames", "--name-status", "--format=")
                .lines()
                .toList();
    }

    /** Such as {@code " M pom.xml"}; empty when all is committed. */
    public List<String> status() {
        return run("-c", "core.quotePath=false", "status", "--porcelain", "--untracked-files=all")
                .lines()
                .toList();
    }
}
