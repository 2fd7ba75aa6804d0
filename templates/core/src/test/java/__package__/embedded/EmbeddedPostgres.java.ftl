package [=package].embedded;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL server with one database, {@code app}, owned by the superuser {@code postgres}, on the loopback address alone. */
final class EmbeddedPostgres implements AutoCloseable {

    /** Unpacked once for all projects of a user: that takes ten seconds. */
    private static final Path BINARIES = Path.of(System.getProperty("user.home"), ".cache", "embedded-postgres")
            .toAbsolutePath();

    private static final String DATABASE = "app";

    private static final String ROOT = ": it refuses root, and perhaps this system forbids `unshare -U`, which gives it"
            + " another user: then run this as an ordinary user, or set DATABASE_URL to a server of your own";

    static {
        // It tells every line of the server's own log, and does so before the service's log levels count.
        ((Logger) LoggerFactory.getLogger("io.zonky")).setLevel(Level.ERROR);
    }

    private final io.zonky.test.db.postgres.embedded.EmbeddedPostgres server;

    private EmbeddedPostgres(
            io.zonky.test.db.postgres.embedded.EmbeddedPostgres.Builder builder, Redirect log, int port)
            throws IOException {
        Files.createDirectories(BINARIES);
        try {
            this.server = builder.setPort(port)
                    .setOverrideWorkingDirectory(BINARIES.toFile())
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .setRegisterShutdownHook(false)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    // A socket file in /tmp that a killed server of another user left there would stop this one.
                    .setServerConfig("unix_socket_directories", "")
                    .setOutputRedirector(log)
                    .setErrorRedirector(log)
                    .start();
        } catch (IllegalStateException | IOException e) {
            boolean root = "root".equals(System.getProperty("user.name"));
            throw new ServerFailure(
                    "PostgreSQL does not start" + (root ? ROOT : "")
                            + (log.file() == null ? "" : "; see " + log.file()),
                    e);
        }
        ownersAlone(BINARIES);
        createDatabase();
    }

    /**
     * The library opens the folder to everybody, and what lies there is executed. At once, since another process may be
     * writing there.
     */
    private static void ownersAlone(Path folder) throws IOException {
        var view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (view != null) {
            Set<PosixFilePermission> permissions =
                    EnumSet.copyOf(view.readAttributes().permissions());
            permissions.removeAll(EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE));
            view.setPermissions(permissions);
        }
    }

    /** Stops the server of a run that was killed, which frees its port as well. */
    static void stopLeftover(Path folder) throws IOException {
        ServerProcess.stop(folder.resolve("postmaster.pid"), "postgres");
    }

    /** Keeps its data: nothing that was committed is lost, even when the machine loses power. */
    static EmbeddedPostgres keepingDataIn(Path folder, int port) throws IOException {
        return new EmbeddedPostgres(
                io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder()
                        .setDataDirectory(folder)
                        .setCleanDataDirectory(false)
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on"),
                Redirect.appendTo(Files.createDirectories(folder)
                        .resolveSibling("postgres.log")
                        .toFile()),
                port);
    }

    /** Forgets its data when it is closed. */
    static EmbeddedPostgres throwAway(int port) throws IOException {
        return new EmbeddedPostgres(
                io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder(), Redirect.DISCARD, port);
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
