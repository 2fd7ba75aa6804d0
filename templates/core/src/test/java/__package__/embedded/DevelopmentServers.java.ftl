package [=package].embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The servers that a development run needs and the environment does not name. Their data stays in a folder of the project,
 * which one run at a time may use; servers that outlived a killed run are stopped first.
 */
public final class DevelopmentServers implements AutoCloseable {

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final Map<String, String> variables = new LinkedHashMap<>();

    private DevelopmentServers() {}

    public static DevelopmentServers start(Path folder, Map<String, String> environment) {
        var servers = new DevelopmentServers();
        boolean database = environment.getOrDefault("DATABASE_URL", "").isBlank();
        boolean redis = environment.getOrDefault("REDIS_URL", "").isBlank();
        try {
            if (database || redis) {
                servers.started.push(lock(folder));
            }
            if (database) {
                System.out.println("Starting PostgreSQL; the first time takes a moment");
                servers.startPostgres(folder);
            }
            if (redis) {
                servers.startRedis(folder);
            }
            return servers;
        } catch (IOException e) {
            servers.close();
            throw new ServerFailure("cannot use " + folder.toAbsolutePath() + " for the embedded servers: " + e, e);
        } catch (ServerFailure e) {
            servers.close();
            throw e;
        }
    }

    /** What the service must be told, by the names of its variables. */
    public Map<String, String> variables() {
        return Map.copyOf(variables);
    }

    private void startPostgres(Path folder) throws IOException {
        Path data = folder.resolve("postgres");
        EmbeddedPostgres.stopLeftover(data);
        var postgres = EmbeddedPostgres.keepingDataIn(data, Ports.preferably(5432));
        started.push(postgres);
        variables.put("DATABASE_URL", postgres.url());
    }

    private void startRedis(Path folder) throws IOException {
        Path data = folder.resolve("redis");
        EmbeddedRedis.stop(data);
        var redis = EmbeddedRedis.keepingDataIn(data, Ports.preferably(6379));
        started.push(redis);
        variables.put("REDIS_URL", redis.url());
    }

    /** The system releases the lock with the process, however that ends. */
    private static FileChannel lock(Path folder) throws IOException {
        Files.createDirectories(folder);
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new ServerFailure("this project runs already, and its data in " + folder
                    + " can serve one run at a time: stop the other run first");
        }
        return channel;
    }

    @Override
    public void close() {
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                throw new ServerFailure("an embedded server does not stop", e);
            }
        }
    }
}
