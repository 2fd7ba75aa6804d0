package dev.faster.git;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A repository of the user's, that single files are committed to. Paths are relative to the folder it was opened at. */
public final class GitRepository {
    private final Git git;

    private GitRepository(Git git) {
        this.git = git;
    }

    /**
     * @return nothing when the folder lies in no work tree
     * @throws dev.faster.problem.ProblemException when there is no git that could commit, or it will not work here
     */
    public static Optional<GitRepository> find(Path folder) {
        Git git = new Git(folder);
        new GitRequirements(git).check();
        GitOutput inside = git.run("rev-parse", "--is-inside-work-tree");
        if (!inside.succeeded() && WorkTree.around(folder).isPresent()) {
            inside.required();
        }
        return inside.line().equals("true") ? Optional.of(new GitRepository(git)) : Optional.empty();
    }

    /** @throws dev.faster.problem.ProblemException as {@link #find} does, and when there is no repository */
    public static GitRepository at(Path folder) {
        Optional<GitRepository> found = find(folder);
        if (found.isEmpty()) {
            throw Problem.of(Code.NOT_IN_GIT, folder.toAbsolutePath().toString())
                    .toException();
        }
        return found.get();
    }

    /** Makes a repository of a folder, and commits files in it. */
    public static CommitResult begin(Path folder, List<String> paths, String subject, String body) {
        Git git = new Git(folder);
        GitOutput init = git.run("init", "--quiet");
        return init.succeeded()
                ? new GitRepository(git).commit(paths, subject, body)
                : new CommitResult.Refused(init.lastMessage());
    }

    /**
     * Asks whether a commit of these files can hold what is about to be done to them, and nothing else.
     *
     * @throws dev.faster.problem.ProblemException when it cannot
     */
    public void requireReady(List<String> paths) {
        Unfinished.requireNone(git);
        List<String> changed = new Uncommitted(git).among(paths);
        if (!changed.isEmpty()) {
            throw Problem.of(Code.GIT_UNCOMMITTED, changed.get(0), Integer.toString(changed.size() - 1))
                    .toException();
        }
        if (committable(paths).isEmpty()) {
            throw Problem.of(Code.GIT_IGNORES, git.folder().toAbsolutePath().toString())
                    .toException();
        }
    }

    /**
     * Commits these files as they are on disk. What else the user has staged stays staged.
     *
     * @param paths may be gone, which is committed as well; those that git ignores are left out
     */
    public CommitResult commit(List<String> paths, String subject, String body) {
        List<String> ours = committable(paths);
        GitOutput add = onPaths(ours, "add", "--all");
        if (!add.succeeded()) {
            return new CommitResult.Refused(add.lastMessage());
        }
        if (new Uncommitted(git).among(ours).isEmpty()) {
            return new CommitResult.Unneeded();
        }
        GitOutput commit = onPaths(ours, "commit", "--quiet", "--only", "-m", subject, "-m", body);
        return commit.succeeded()
                ? new CommitResult.Made(git.run("rev-parse", "--short", "HEAD").line())
                : new CommitResult.Refused(commit.lastMessage());
    }

    /** A path is a name here, whatever signs it has in it. */
    private GitOutput onPaths(List<String> paths, String command, String... options) {
        List<String> arguments = new ArrayList<>(List.of("--literal-pathspecs", command));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of("--pathspec-from-file=-", "--pathspec-file-nul"));
        return git.run(paths, arguments.toArray(new String[0]));
    }

    private List<String> committable(List<String> paths) {
        List<String> ours = new ArrayList<>(paths);
        ours.removeAll(git.run(paths, "check-ignore", "-z", "--stdin").nulSeparated());
        return ours;
    }
}
