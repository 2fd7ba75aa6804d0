package [=package].embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.TerminalFailureException;
import org.springframework.util.FileSystemUtils;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisException;
import redis.embedded.core.ExecutableProvider;
import redis.embedded.model.OsArchitecture;
import redis.embedded.util.IO;

/**
 * A Redis server on the loopback address alone. It is a process of its own session where the system has those: Ctrl-C in
 * the terminal must reach the service first, which still needs Redis to finish its requests.
 */
final class EmbeddedRedis implements AutoCloseable {

    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
    private static final String PID_FILE = "redis.pid";
    private static final List<String> FORGETFUL = List.of("save \"\"", "appendonly no");
    private static final List<String> DURABLE = List.of("save \"\"", "appendonly yes", "appendfsync everysec");

    private final Path folder;
    private final int port;
    private final boolean keep;

    private EmbeddedRedis(Path folder, int port, boolean keep) throws IOException {
        this.folder = Files.createDirectories(folder).toAbsolutePath();
        this.port = port;
        this.keep = keep;
        start();
    }

    private void start() throws IOException {
        Path configuration = Files.write(folder.resolve("redis.conf"), configuration());
        try {
            start(ExecutableProvider.newJarResourceProvider(folder.toFile()), configuration);
        } catch (ServerFailure missingLibraries) {
            start(withoutLibraries(missingLibraries), configuration);
        }
    }

    /** Stops the server that has its data there, if one runs: ours, or one that a killed run left behind. */
    static void stop(Path folder) throws IOException {
        ServerProcess.stop(folder.resolve(PID_FILE), "redis-server");
    }

    /** Keeps its data: nothing that was answered is lost when the process is killed. */
    static EmbeddedRedis keepingDataIn(Path folder, int port) throws IOException {
        return new EmbeddedRedis(folder, port, true);
    }

    /** Forgets its data when it is closed. */
    static EmbeddedRedis throwAway(int port) throws IOException {
        return new EmbeddedRedis(Files.createTempDirectory("redis-"), port, false);
    }

    /** Stops it for as long as the work takes. */
    void restartAfter(Runnable work) throws IOException {
        stop(folder);
        try {
            work.run();
        } finally {
            start();
        }
    }

    String url() {
        return "redis://127.0.0.1:" + port;
    }

    @Override
    public void close() throws IOException {
        stop(folder);
        if (!keep) {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private List<String> configuration() {
        List<String> lines = new ArrayList<>(keep ? DURABLE : FORGETFUL);
        lines.add("bind 127.0.0.1");
        lines.add("port " + port);
        lines.add("daemonize " + (WINDOWS ? "no" : "yes"));
        lines.add("dir " + quoted(folder));
        lines.add("pidfile " + quoted(folder.resolve(PID_FILE)));
        lines.add("logfile " + quoted(folder.resolve("redis.log")));
        return lines;
    }

    private static String quoted(Path path) {
        return '"' + path.toString().replace('\\', '/') + '"';
    }

    private void start(ExecutableProvider binary, Path configuration) throws IOException {
        Process process = new ProcessBuilder(binary.get().getPath(), configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("start.log").toFile())
                .start();
        try {
            Awaitility.await()
                    .pollInterval(Duration.ofMillis(20))
                    .failFast("the process ended", () -> !process.isAlive() && process.exitValue() != 0)
                    .until(this::answers);
        } catch (ConditionTimeoutException | TerminalFailureException e) {
            throw new ServerFailure("Redis does not start, see " + folder.resolve("start.log"), e);
        }
    }

    private boolean answers() {
        try (RedisClient client = RedisClient.create(url())) {
            return "PONG".equals(client.ping());
        } catch (JedisException e) {
            return false;
        }
    }

    /** The usual Linux binary wants glibc 2.34 and OpenSSL 3; an older one brings all it needs. */
    private static ExecutableProvider withoutLibraries(ServerFailure failure) throws IOException {
        String fallback = ExecutableProvider.newProvidedVersionsMap().get(OsArchitecture.UNIX_x86);
        if (!OsArchitecture.UNIX_x86_64.equals(OsArchitecture.detectOSandArchitecture())) {
            throw failure;
        }
        Path folder = Files.createTempDirectory("redis-");
        return () -> IO.writeResourceToExecutableFile(folder.toFile(), fallback);
    }
}
