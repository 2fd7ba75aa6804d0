package dev.faster.cli;

import dev.faster.signals.DefaultSignals;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * faster on a real terminal, which {@code script} of util-linux makes; the shell around it prints the terminal's
 * settings before and after.
 */
final class PseudoTerminal implements AutoCloseable {
    private static final String SCRIPT = "/usr/bin/script";

    private final Process process;
    private final StringBuilder shown = new StringBuilder();
    private int seen;

    private PseudoTerminal(Process process) {
        this.process = process;
    }

    static boolean isAvailable() {
        try {
            return Files.isExecutable(Path.of(SCRIPT))
                    && new String(
                                    new ProcessBuilder(SCRIPT, "--version")
                                            .start()
                                            .getInputStream()
                                            .readAllBytes(),
                                    StandardCharsets.UTF_8)
                            .contains("util-linux");
        } catch (IOException e) {
            return false;
        }
    }

    static PseudoTerminal start(Path folder, String arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String faster = "'" + java + "' -Dfaster.terminal=ioe -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '"
                + System.getProperty("java.class.path") + "' dev.faster.cli.Main " + arguments;
        // The terminal's size is 0 by 0 at first; the shell outlives Ctrl-C.
        String shell = "trap : INT; stty rows 24 cols 80; echo \"before=$(stty -g)\"; " + faster
                + "; echo \"code=$? after=$(stty -g).\"";
        ProcessBuilder builder =
                new ProcessBuilder(DefaultSignals.of(List.of(SCRIPT, "-q", "-e", "-c", shell, "/dev/null")));
        builder.environment().put("TERM", "xterm");
        builder.environment().put("SHELL", "/bin/sh");
        return new PseudoTerminal(
                builder.directory(folder.toFile()).redirectErrorStream(true).start());
    }

    /** Waits until this is on the screen, after what was waited for before. */
    PseudoTerminal awaits(String text) throws IOException {
        InputStream screen = process.getInputStream();
        while (shown.indexOf(text, seen) < 0) {
            int c = screen.read();
            if (c < 0) {
                throw new AssertionError("no \"" + text + "\" in:\n" + shown);
            }
            shown.append((char) c);
        }
        seen = shown.indexOf(text, seen) + text.length();
        return this;
    }

    PseudoTerminal types(String keys) throws IOException {
        process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        return this;
    }

    /** Everything that was on the screen, once faster has ended. */
    String screen() throws IOException, InterruptedException {
        awaits("after=").awaits(".");
        process.waitFor(10, TimeUnit.SECONDS);
        return shown.toString();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
