package dev.faster.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where and with what is measured.
 *
 * @param root the checkout
 * @param jdk the home of the JDK
 * @param work a folder that is empty at first; projects and the cache go there
 */
record Setting(Path root, Path jdk, Path work) {
    private static final int MOST_STARTS = 60;

    /** Those that the launcher gives. */
    List<String> flags() {
        return List.of(
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xlog:disable", "-Xlog:all=off");
    }

    List<String> java(List<String> flags, String... more) {
        List<String> command = new ArrayList<>(List.of(jdk.resolve("bin/java").toString()));
        command.addAll(flags);
        command.addAll(List.of(more));
        return command;
    }

    List<String> launcher(String... arguments) {
        List<String> command = new ArrayList<>(List.of(root.resolve("faster").toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Everything but core, which every project has. */
    List<String> components() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("modules-catalog/components"))) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .filter(id -> !id.equals("core"))
                    .sorted()
                    .toList();
        }
    }

    String jar() {
        return root.resolve("generator-cli/target/faster.jar").toString();
    }

    String benchClasses() {
        return root.resolve("bench/target").toString();
    }

    ProcessBuilder process(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().put("XDG_CACHE_HOME", work.resolve("cache").toString());
        builder.environment().remove("CI");
        return builder;
    }

    /** Runs a command to its end. */
    void succeed(List<String> command) throws IOException, InterruptedException {
        int exitCode = process(command).start().waitFor();
        if (exitCode != 0) {
            throw new IllegalStateException("exit code " + exitCode + " of " + command);
        }
    }

    /** Starts until the launcher has made its archive. */
    void train() throws IOException, InterruptedException {
        for (int i = 0; i < MOST_STARTS && archive().isEmpty(); i++) {
            process(launcher("--version")).start().waitFor();
            Thread.sleep(500);
        }
    }

    /** The flag that makes a JVM use the launcher's archive. */
    Optional<String> archive() throws IOException {
        List<String> found = new ArrayList<>();
        Path cache = work.resolve("cache");
        if (Files.exists(cache)) {
            Files.walkFileTree(cache, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.toString().endsWith(".jsa") || file.toString().endsWith(".aot")) {
                        found.add(file.toString());
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE; // The training run makes projects there, and deletes them.
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return found.stream()
                .map(file -> (file.endsWith(".aot") ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file)
                .findFirst();
    }
}
