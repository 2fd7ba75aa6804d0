package dev.faster.matrix;

import dev.faster.whole.Jdks.Jdk;
import dev.faster.whole.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes projects, and checks those that have not passed already. */
final class Workshop {
    private final Path launcher;
    private final PassedRuns passed;

    Workshop(Path launcher, PassedRuns passed) {
        this.launcher = launcher;
        this.passed = passed;
    }

    /**
     * @param folder a new one of its own
     * @throws NotWholeException when the launcher refuses
     */
    Made make(Combination combination, Jdk jdk, Path folder) throws IOException {
        Path projects = Files.createDirectories(folder.resolve("project"));
        Path spec = Files.writeString(folder.resolve("faster.yaml"), combination.spec());
        Shell.Result result = new Shell(projects)
                .with("JAVA_HOME", jdk.home().toString())
                .run(launcher.toString(), "new", "--no-input", "--spec", spec.toString());
        if (result.exit() != 0) {
            throw new NotWholeException("faster new ended with " + result.exit(), result.output());
        }
        Path project = onlyFolderIn(projects);
        return new Made(combination, jdk, project, TreeHash.of(project, "JDK " + jdk.feature()));
    }

    /** What a pass of the same bytes found, if there was one. */
    Optional<Measured> passedBefore(Made made, Check check) throws IOException {
        return passed.find(made.hash(), check.name());
    }

    /** @throws NotWholeException when it does not pass; a failure is not kept, only a pass is */
    Measured check(Made made, Check check) throws IOException, InterruptedException {
        Measured measured = check.of(made.project(), made.jdk(), made.project().getParent());
        passed.keep(made.hash(), check.name(), measured);
        return measured;
    }

    private static Path onlyFolderIn(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory).findAny().orElseThrow();
        }
    }
}
