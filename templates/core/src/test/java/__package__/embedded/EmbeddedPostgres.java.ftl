package [=package].embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres.Builder;
import org.slf4j.LoggerFactory;

/** A PostgreSQL server with one database, {@code app}, owned by the superuser {@code postgres}, on the loopback address alone. */
final class EmbeddedPostgres implements AutoCloseable {

    /** Unpacked once for all projects of a user: that takes ten seconds. */
    private static final Path BINARIES = Path.of(System.getProperty("user.home"), ".cache", "embedded-postgres")
            .toAbsolutePath();

    private static final String DATABASE = "app";

    private static final String ROOT = ": it refuses to run as root, and this system forbids `unshare -U`, which would"
            + " give it another user. Run this as an ordinary user, or set DATABASE_URL to a server of your own";

    static {
        // It tells every line of the server's own log, and does so before the service's log levels count.
        ((Logger) LoggerFactory.getLogger("io.zonky")).setLevel(Level.ERROR);
    }

    private final io.zonky.test.db.postgres.embedded.EmbeddedPostgres server;

    private EmbeddedPostgres(Builder builder, int port) throws IOException {
        Files.createDirectories(BINARIES);
        try {
            this.server = builder.setPort(port)
                    .setOverrideWorkingDirectory(BINARIES.toFile())
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .setRegisterShutdownHook(false)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start();
        } catch (IllegalStateException | IOException e) {
            throw new ServerFailure(
                    "PostgreSQL does not start" + ("root".equals(System.getProperty("user.name")) ? ROOT : ""), e);
        }
        createDatabase();
    }

    /** Keeps its data: nothing that was committed is lost, even when the machine loses power. */
    static EmbeddedPostgres keepingDataIn(Path folder, int port) throws IOException {
        ServerProcess.stop(folder.resolve("postmaster.pid"), "postgres");
        return new EmbeddedPostgres(
                io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder()
                        .setDataDirectory(folder)
                        .setCleanDataDirectory(false)
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on"),
                port);
    }

    /** Forgets its data when it is closed. */
    static EmbeddedPostgres throwAway(int port) throws IOException {
        return new EmbeddedPostgres(io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder(), port);
    }

    String url() {
        return "postgres://postgres@127.0.0.1:" + server.getPort() + "/" + DATABASE;
    }

    private void createDatabase() {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            var found = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'");
            if (!found.next()) {
                statement.execute("create database " + DATABASE);
            }
        } catch (SQLException e) {
            throw new ServerFailure("PostgreSQL starts but does not answer", e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
