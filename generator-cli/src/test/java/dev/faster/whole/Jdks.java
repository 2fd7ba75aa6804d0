package dev.faster.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Java development kits of this machine: the one that runs, its neighbours, and those that GitHub's runners name. */
public final class Jdks {
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");
    private static final Pattern NAMED = Pattern.compile("JAVA_HOME_\\d+_X64");

    private Jdks() {}

    /** @param feature 17 of 17.0.15 */
    public record Jdk(Path home, int feature) {}

    public static Path running() {
        return Path.of(System.getProperty("java.home"));
    }

    public static Optional<Path> find(int release) {
        return all().filter(jdk -> jdk.feature() == release).map(Jdk::home).findFirst();
    }

    /** The one that is best to build a project for this release with: the one of the release, or else the next newer. */
    public static Optional<Jdk> forRelease(int release) {
        return all().filter(jdk -> jdk.feature() >= release).min(Comparator.comparingInt(Jdk::feature));
    }

    private static Stream<Jdk> all() {
        Stream<Path> named = System.getenv().entrySet().stream()
                .filter(variable -> NAMED.matcher(variable.getKey()).matches())
                .map(variable -> Path.of(variable.getValue()));
        return Stream.of(Stream.of(running()), named, neighbours())
                .flatMap(homes -> homes)
                .flatMap(home -> at(home).stream());
    }

    private static Stream<Path> neighbours() {
        try (Stream<Path> homes = Files.list(running().getParent())) {
            return homes.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Jdk> at(Path home) {
        Path description = home.resolve("release");
        try {
            if (!Files.exists(home.resolve("bin/javac")) || !Files.exists(description)) {
                return Optional.empty();
            }
            Matcher version = VERSION.matcher(Files.readString(description));
            return version.find() ? Optional.of(new Jdk(home, Integer.parseInt(version.group(1)))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
