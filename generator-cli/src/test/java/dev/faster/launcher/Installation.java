package dev.faster.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;

/**
 * A checkout with the real launcher, a source, and in place of Maven a script that notes each build and copies a small
 * jar into place. The program in the jar prints {@code ran}, its arguments, and whether it has an archive.
 */
final class Installation {
    private static final String PROGRAM = """
            package dev.faster.cli;

            public class Main {
                public static void main(String[] args) {
                    boolean archived = java.lang.management.ManagementFactory.getRuntimeMXBean()
                            .getInputArguments().stream()
                            .anyMatch(flag -> flag.contains("SharedArchiveFile") || flag.contains("AOTCache="));
                    System.out.println("ran " + String.join("|", args) + (archived ? " with an archive" : ""));
                }
            }
            """;
    private static final String MVNW = """
            #!/bin/sh
            echo build >>builds
            if [ -e broken ]; then echo 'no such symbol'; exit 1; fi
            mkdir -p generator-cli/target
            cp small.jar generator-cli/target/building.jar
            mv generator-cli/target/building.jar generator-cli/target/faster.jar
            """;

    private final Path root;
    private final Map<String, String> environment = new HashMap<>();

    private Installation(Path root) {
        this.root = root;
    }

    static Installation in(Path root) throws IOException {
        Path sources = Files.createDirectories(root.resolve("generator-cli/src/main"));
        Files.writeString(sources.resolve("Source.java"), "class Source {}");
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        runnable(root.resolve("mvnw"), MVNW);
        runnable(root.resolve("faster"), Files.readString(launcher()));
        Files.write(root.resolve("small.jar"), jar(root.resolve("classes")));
        Installation installation = new Installation(root);
        installation.environment.put("JAVA_HOME", System.getProperty("java.home"));
        installation.environment.put("PATH", System.getenv("PATH"));
        installation.environment.put("CI", "true");
        return installation;
    }

    /** One more variable for all later runs; an empty value takes it away. */
    Installation with(String variable, String value) {
        if (value.isEmpty()) {
            environment.remove(variable);
        } else {
            environment.put(variable, value);
        }
        return this;
    }

    Path root() {
        return root;
    }

    Path jar() {
        return root.resolve("generator-cli/target/faster.jar");
    }

    long builds() throws IOException {
        Path builds = root.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    Started start(Path folder, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Path out = Files.createTempFile("launcher", ".out");
        Path err = Files.createTempFile("launcher", ".err");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        return new Started(process, out, err);
    }

    Ended run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(root.resolve("faster").toString()));
        command.addAll(List.of(arguments));
        return start(root, command.toArray(new String[0])).end();
    }

    record Started(Process process, Path out, Path err) {
        Ended end() throws IOException, InterruptedException {
            int exitCode = process.waitFor();
            return new Ended(exitCode, Files.readString(out), Files.readString(err));
        }
    }

    record Ended(int exitCode, String out, String err) {}

    static void runnable(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, script);
        file.toFile().setExecutable(true);
    }

    /** The launcher of this checkout, two folders up from where Maven runs the tests. */
    private static Path launcher() {
        return Path.of("").toAbsolutePath().getParent().resolve("faster");
    }

    private static byte[] jar(Path classes) throws IOException {
        Path source = Files.createDirectories(classes).resolve("Main.java");
        Files.writeString(source, PROGRAM);
        ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "--release", "17", "-d", classes.toString(), source.toString());
        Path jar = classes.resolve("small.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            entries.putNextEntry(new JarEntry("dev/faster/cli/Main.class"));
            entries.write(Files.readAllBytes(classes.resolve("dev/faster/cli/Main.class")));
        }
        return Files.readAllBytes(jar);
    }
}
