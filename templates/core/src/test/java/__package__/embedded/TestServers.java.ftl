package [=package].embedded;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One PostgreSQL and one Redis for all tests of a run. They are stopped after the last Spring context: a test that uses
 * them has one, too.
 */
public final class TestServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("DATABASE_URL=" + databaseUrl(), "REDIS_URL=" + redisUrl())
                .applyTo(context);
    }

    public static String databaseUrl() {
        return Running.SERVERS.postgres.url();
    }

    public static String redisUrl() {
        return Running.SERVERS.redis.url();
    }

    /** Redis does not answer meanwhile, and afterwards it has forgotten everything. */
    public static void withoutRedis(Runnable work) throws IOException {
        Running.SERVERS.redis.restartAfter(work);
    }

    private record Running(EmbeddedPostgres postgres, EmbeddedRedis redis) {

        static final Running SERVERS = start();

        private static Running start() {
            try {
                var servers =
                        new Running(EmbeddedPostgres.throwAway(Ports.free()), EmbeddedRedis.throwAway(Ports.free()));
                SpringApplication.getShutdownHandlers().add(servers::stop);
                return servers;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void stop() {
            try (postgres;
                    redis) {
                // Closing is all there is to do.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
