package dev.faster.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A generated service under {@code make run}, on ports of its own. */
public final class RunningService implements AutoCloseable {
    public static final String COMMAND = "make run";

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final Process make;
    private final int port;
    private final Path log;

    private RunningService(Process make, int port, Path log) {
        this.make = make;
        this.port = port;
        this.log = log;
    }

    public static RunningService start(Path project, Path javaHome, Path log) throws IOException {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(COMMAND.split(" "))
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", javaHome.toString());
        builder.environment().put("PORT", Integer.toString(port));
        builder.environment().put("MANAGEMENT_PORT", Integer.toString(freePort()));
        RunningService service = new RunningService(builder.start(), port, log);
        Awaitility.await("the service to be ready, see " + log)
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(500))
                .until(service::isReadyOrGone);
        assertThat(service.make.isAlive()).as("make run ended, see %s", log).isTrue();
        return service;
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    public HttpResponse<String> get(String path) throws IOException {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address(path)))
                            .timeout(Duration.ofSeconds(20))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    public int port() {
        return port;
    }

    public Path log() {
        return log;
    }

    /** As {@code kill -9} does: first Maven, so that it cannot tidy up, then the service itself. */
    public void killHard() throws InterruptedException {
        List<ProcessHandle> programs = javaPrograms();
        assertThat(programs).isNotEmpty();
        programs.forEach(ProcessHandle::destroyForcibly);
        make.destroyForcibly();
        make.waitFor(1, TimeUnit.MINUTES);
    }

    private boolean isReadyOrGone() {
        if (!make.isAlive()) {
            return true;
        }
        try {
            return get("/actuator/health").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private List<ProcessHandle> javaPrograms() {
        try (Stream<ProcessHandle> all = make.descendants()) {
            return all.filter(process -> process.info().command().orElse("").endsWith("java"))
                    .toList();
        }
    }

    /** As Ctrl-C does: every program of the run is asked to end. */
    @Override
    public void close() throws InterruptedException {
        List<ProcessHandle> programs = javaPrograms();
        programs.forEach(ProcessHandle::destroy);
        programs.forEach(program -> program.onExit().join());
        make.destroy();
        make.waitFor(1, TimeUnit.MINUTES);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
