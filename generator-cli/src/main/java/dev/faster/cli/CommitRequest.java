package dev.faster.cli;

import dev.faster.git.GitRepository;
import dev.faster.project.Change;
import dev.faster.project.Plan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What {@code --commit} asks for: looked into before anything is changed, and made afterwards. */
sealed interface CommitRequest {
    String OPTION = "--commit";
    CommitRequest NOTHING = new Nothing();

    static OptionSpec option() {
        return Options.flag(OPTION, "Commit what was written, and nothing else, with git.");
    }

    /**
     * For a change of a project.
     *
     * @throws dev.faster.problem.ProblemException when it is asked for, and git could not commit the change by itself
     */
    static CommitRequest ofChange(ParseResult given, Path root, Plan plan) {
        if (!given.hasMatchedOption(OPTION)) {
            return NOTHING;
        }
        GitRepository repository = GitRepository.at(root);
        repository.requireReady(plan.touchedPaths());
        return new InRepository(repository, plan.touchedPaths(), plan.count(Change.Conflict.class) > 0);
    }

    /**
     * For a new project: it joins the repository that it comes to lie in, or gets one of its own.
     *
     * @throws dev.faster.problem.ProblemException as {@link #ofChange} does
     */
    static CommitRequest ofNew(ParseResult given, Path target, Plan plan) {
        if (!given.hasMatchedOption(OPTION)) {
            return NOTHING;
        }
        Path project = target.toAbsolutePath().normalize();
        Path there = project;
        while (!Files.isDirectory(there)) {
            there = there.getParent();
        }
        Optional<GitRepository> around = GitRepository.find(there);
        if (around.isEmpty()) {
            return new InOwnRepository(project, plan.touchedPaths());
        }
        List<String> paths = below(there.relativize(project), plan.touchedPaths());
        around.get().requireReady(paths);
        return new InRepository(around.get(), paths, false);
    }

    private static List<String> below(Path folder, List<String> paths) {
        List<String> all = new ArrayList<>();
        for (String path : paths) {
            all.add(folder.resolve(path).toString().replace('\\', '/'));
        }
        return all;
    }

    /** @param command what was done, e.g. {@code add payments} */
    CommitText make(String command);

    private static String subject(String command) {
        return "faster " + command;
    }

    private static String body() {
        return "Written by faster " + Version.current() + ".";
    }

    /** Nothing is committed, and git need not be there. */
    record Nothing() implements CommitRequest {
        @Override
        public CommitText make(String command) {
            return CommitText.NONE;
        }
    }

    /** In a repository that is there. Conflicts are the user's to resolve, and belong into no commit before. */
    record InRepository(GitRepository repository, List<String> paths, boolean conflicts) implements CommitRequest {
        @Override
        public CommitText make(String command) {
            return conflicts ? CommitText.CONFLICTS : CommitText.of(repository.commit(paths, subject(command), body()));
        }
    }

    /** In one that is made for the project, as its first commit. */
    record InOwnRepository(Path root, List<String> paths) implements CommitRequest {
        @Override
        public CommitText make(String command) {
            return CommitText.of(GitRepository.begin(root, paths, subject(command), body()));
        }
    }
}
