package dev.faster.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The Java development kits of this machine: the one that runs, its neighbours, and those that GitHub's runners name. */
final class Jdks {
    private Jdks() {}

    static Path running() {
        return Path.of(System.getProperty("java.home"));
    }

    static Optional<Path> find(int release) {
        String named = System.getenv("JAVA_HOME_" + release + "_X64");
        Stream<Path> candidates = Stream.concat(Optional.ofNullable(named).map(Path::of).stream(), neighbours());
        return candidates.filter(home -> isOf(home, release)).findFirst();
    }

    private static Stream<Path> neighbours() {
        try (Stream<Path> homes = Files.list(running().getParent())) {
            return homes.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOf(Path home, int release) {
        Path description = home.resolve("release");
        try {
            return Files.exists(home.resolve("bin/javac"))
                    && Files.exists(description)
                    && Files.readString(description).contains("JAVA_VERSION=\"" + release + ".");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
