package [=package];

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import redis.clients.jedis.RedisClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ServiceTest
class ApplicationTest {

    @Autowired
    JdbcClient database;

    @Autowired
    RedisClient redis;

    @Test
    void talksToARealPostgresAndRedis() {
        assertThat(database.sql("select version()").query(String.class).single())
                .startsWith("PostgreSQL");
        // The first connection may be from before an outage that another test made.
        await().ignoreExceptions().until(redis::ping, "PONG"::equals);
    }
}
