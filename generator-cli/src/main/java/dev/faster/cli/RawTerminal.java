package dev.faster.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The terminal while it hands over single keys and shows none of them. It is put back at the end, and when the user
 * interrupts.
 *
 * <p>Through {@code stty}: a library that does it takes longer to load than all of faster.
 */
final class RawTerminal implements AutoCloseable {
    private final String before;
    private final int columns;
    private final int rows;
    private final Thread atExit = new Thread(this::restore);

    private RawTerminal(String before, int rows, int columns) {
        this.before = before;
        this.rows = rows;
        this.columns = columns;
    }

    /** Empty where the terminal cannot be set, as on Windows. */
    static Optional<RawTerminal> open() {
        Optional<String> before = stty("-g");
        Optional<String> size = stty("size");
        if (before.isEmpty() || size.isEmpty() || !size.get().matches("\\d+ \\d+")) {
            return Optional.empty();
        }
        String[] rowsAndColumns = size.get().split(" ");
        RawTerminal terminal =
                new RawTerminal(before.get(), Integer.parseInt(rowsAndColumns[0]), Integer.parseInt(rowsAndColumns[1]));
        Runtime.getRuntime().addShutdownHook(terminal.atExit);
        // Ctrl-C stays a signal; Ctrl-Z would leave the shell with a terminal that shows nothing.
        if (stty("-icanon", "-echo", "min", "1", "time", "0", "susp", "undef").isEmpty()) {
            terminal.close();
            return Optional.empty();
        }
        return Optional.of(terminal);
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    @Override
    public void close() {
        restore();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The program is ending, and the hook runs.
        }
    }

    private void restore() {
        stty(before);
    }

    private static Optional<String> stty(String... arguments) {
        List<String> command = new ArrayList<>(List.of("stty"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectInput(Redirect.INHERIT)
                    .redirectError(Redirect.DISCARD)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return process.waitFor() == 0 ? Optional.of(output.strip()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
