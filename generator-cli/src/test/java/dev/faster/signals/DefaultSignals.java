package dev.faster.signals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts programs that Ctrl-C can end. A program inherits which signals are ignored, and whatever runs in the background
 * of a script ignores SIGINT: so does a test there, and all that it starts, unless told otherwise.
 */
public final class DefaultSignals {
    private DefaultSignals() {}

    /** The command, with the interrupt signal set back first where this system's {@code env} can do that. */
    public static List<String> of(List<String> command) {
        List<String> started = new ArrayList<>();
        if (canSetBack()) {
            started.addAll(List.of("env", "--default-signal=INT"));
        }
        started.addAll(command);
        return started;
    }

    private static boolean canSetBack() {
        try {
            return new ProcessBuilder("env", "--default-signal=INT", "true")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
