package dev.faster.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs programs in a folder. */
public final class Shell {
    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private String input = "";

    public Shell(Path folder) {
        this.folder = folder;
    }

    public Shell with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** What the programs find on their standard input. */
    Shell typing(String text) {
        input = text;
        return this;
    }

    /** Both outputs together, and how it ended. */
    public record Result(int exit, String output) {
        public Result succeeds() {
            assertThat(exit).as(output).isZero();
            return this;
        }
    }

    public Result run(String... command) {
        return run(List.of(command));
    }

    public Result run(List<String> command) {
        try {
            Process process = start(command);
            try (OutputStream keyboard = process.getOutputStream()) {
                keyboard.write(input.getBytes(StandardCharsets.UTF_8));
            }
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).as(output).isTrue();
            return new Result(process.exitValue(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }
}
