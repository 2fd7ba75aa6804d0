package dev.faster.matrix;

import dev.faster.whole.Jdks.Jdk;
import dev.faster.whole.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A project's own tests, run as its README says. */
final class OwnTests implements Check {
    static final String COMMAND = "make test";

    @Override
    public String name() {
        return "tests";
    }

    @Override
    public Measured of(Path project, Jdk jdk, Path logs) throws IOException {
        long start = System.nanoTime();
        Shell.Result result =
                new Shell(project).with("JAVA_HOME", jdk.home().toString()).run(COMMAND.split(" "));
        Files.writeString(logs.resolve("tests.log"), result.output());
        if (result.exit() != 0) {
            throw new NotWholeException(COMMAND + " ended with " + result.exit(), result.output());
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        try {
            return new Reports(project.resolve("target")).measured(seconds);
        } catch (NoSuchFileException e) {
            throw new NotWholeException("no report " + project.relativize(Path.of(e.getFile())), "");
        }
    }
}
