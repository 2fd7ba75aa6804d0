package dev.faster.documented;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks for a command in the file that is said to run it. */
final class RunElsewhere {
    private RunElsewhere() {}

    /** Java has it as a literal, a script as a line. */
    static boolean by(Path file, String command) {
        try {
            String text = Files.readString(file);
            return file.toString().endsWith(".java")
                    ? text.contains('"' + command + '"')
                    : text.lines().anyMatch(line -> line.strip().equals(command));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
