package dev.faster.whole;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs Maven as it comes with this repository. */
final class Maven {
    static final Path SOURCES = Path.of("..").toAbsolutePath().normalize();

    private final Path settings;
    private final Path javaHome;

    Maven(Path settings, Path javaHome) {
        this.settings = settings;
        this.javaHome = javaHome;
    }

    /** In a folder, with what Maven shall find on its standard input. */
    Shell.Result run(Path folder, String input, List<String> words) {
        List<String> command = new ArrayList<>(List.of(SOURCES.resolve("mvnw").toString(), "-ntp"));
        command.addAll(List.of("-s", settings.toString()));
        command.addAll(words);
        return new Shell(folder)
                .with("JAVA_HOME", javaHome.toString())
                .with("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
                .typing(input)
                .run(command);
    }
}
