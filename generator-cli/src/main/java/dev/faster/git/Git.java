package dev.faster.git;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs git in a folder, without a shell and in the environment as it is. */
final class Git {
    private final String program;
    private final Path folder;

    Git(Path folder) {
        this("git", folder);
    }

    Git(String program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    GitOutput run(String... arguments) {
        return run(List.of(), arguments);
    }

    /** @param paths what git reads as its input, separated by NUL */
    GitOutput run(List<String> paths, String... arguments) {
        try {
            return runThroughFiles(paths, arguments);
        } catch (IOException e) {
            return GitOutput.notStarted(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return GitOutput.notStarted("interrupted");
        }
    }

    /** Two of the three streams are files: with three pipes, each side could wait for the other. */
    private GitOutput runThroughFiles(List<String> paths, String... arguments)
            throws IOException, InterruptedException {
        Path input = Files.createTempFile("faster-git", ".in");
        Path messages = Files.createTempFile("faster-git", ".err");
        try {
            Files.write(input, nulSeparated(paths));
            Process process = start(input.toFile(), messages.toFile(), arguments);
            byte[] out = process.getInputStream().readAllBytes();
            return new GitOutput(process.waitFor(), out, Files.readAllBytes(messages));
        } finally {
            Files.delete(input);
            Files.delete(messages);
        }
    }

    private Process start(File input, File messages, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(program);
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .redirectInput(Redirect.from(input))
                .redirectError(Redirect.to(messages))
                .start();
    }

    private static byte[] nulSeparated(List<String> paths) {
        StringBuilder all = new StringBuilder();
        for (String path : paths) {
            all.append(path).append('\0');
        }
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }
}
