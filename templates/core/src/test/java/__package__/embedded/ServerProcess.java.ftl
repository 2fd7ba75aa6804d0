package [=package].embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** A server process known by its pid file alone: ours, or one that outlived a run that was killed. */
final class ServerProcess {

    private static final Duration TIME_TO_STOP = Duration.ofSeconds(30);

    private ServerProcess() {}

    /** Asks the process to stop and waits until it has. A pid that now belongs to another program is left alone. */
    static void stop(Path pidFile, String program) throws IOException {
        Optional<ProcessHandle> process =
                pid(pidFile).flatMap(ProcessHandle::of).filter(handle -> runs(handle, program));
        if (process.isEmpty()) {
            return;
        }
        process.get().destroy();
        try {
            // Not onExit(): a container without an init process keeps the dead as zombies.
            Awaitility.await().atMost(TIME_TO_STOP).until(() -> !runs(process.get(), program));
        } catch (ConditionTimeoutException e) {
            throw new ServerFailure(
                    program + " of an earlier run (process " + process.get().pid() + ") does not stop", e);
        }
    }

    private static boolean runs(ProcessHandle process, String program) {
        return process.info().command().orElse("").contains(program);
    }

    private static Optional<Long> pid(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Files.readAllLines(file).stream()
                .limit(1)
                .map(String::strip)
                .filter(line -> line.matches("\\d+"))
                .map(Long::valueOf)
                .findFirst();
    }
}
