package dev.faster.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** A run of faster inside the test: how it ended and what it printed. */
record Run(int exitCode, String out, String err) {
    /** Without a terminal, and with nothing to read. */
    static Run of(List<Command> commands, Path tempFolder, String... arguments) {
        return of(Terminal.NONE, "", console -> new Program(console, commands, new BugReport(tempFolder)), arguments);
    }

    static Run of(Terminal terminal, String input, Function<Console, Program> program, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                terminal);
        int exitCode = program.apply(console).run(arguments);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
