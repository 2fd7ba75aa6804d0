package [=package].embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server process known by its pid file alone: ours, or one that outlived a run that was killed. */
final class ServerProcess {

    private static final int SECONDS_TO_STOP = 30;

    private ServerProcess() {}

    /** Asks the process to stop and waits until it is gone. A pid that now belongs to another program is left alone. */
    static void stop(Path pidFile, String program) throws IOException {
        Optional<ProcessHandle> process = read(pidFile)
                .flatMap(ProcessHandle::of)
                .filter(handle -> handle.info().command().orElse("").contains(program));
        if (process.isEmpty()) {
            return;
        }
        process.get().destroy();
        try {
            process.get().onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new ServerFailure(
                    program + " of an earlier run (process " + process.get().pid() + ") does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("interrupted", e);
        }
    }

    private static Optional<Long> read(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        return Files.readAllLines(pidFile).stream()
                .findFirst()
                .map(String::strip)
                .filter(pid -> pid.matches("\\d+"))
                .map(Long::valueOf);
    }
}
