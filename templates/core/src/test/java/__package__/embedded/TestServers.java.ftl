package [=package].embedded;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.RedisClient;

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

    /** As tests look at it: with connections of its own, none of which is from before an outage. */
    public static RedisClient redis() {
        return Running.SERVERS.client;
    }

    /** Redis does not answer meanwhile, and afterwards it has forgotten everything. */
    public static void withoutRedis(Runnable work) throws IOException {
        Running.SERVERS.redis.restartAfter(work);
    }

    private record Running(EmbeddedPostgres postgres, EmbeddedRedis redis, RedisClient client) {

        static final Running SERVERS = start();

        private static Running start() {
            try {
                var redis = EmbeddedRedis.throwAway(Ports.free());
                var servers = new Running(EmbeddedPostgres.throwAway(Ports.free()), redis, client(redis));
                SpringApplication.getShutdownHandlers().add(servers::stop);
                return servers;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static RedisClient client(EmbeddedRedis redis) {
            var pool = new ConnectionPoolConfig();
            pool.setTestOnBorrow(true);
            return RedisClient.builder().fromURI(redis.url()).poolConfig(pool).build();
        }

        private void stop() {
            try (postgres;
                    redis;
                    client) {
                // Closing is all there is to do.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
