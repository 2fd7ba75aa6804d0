package [=package];

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import redis.clients.jedis.RedisClient;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(redis.ping()).isEqualTo("PONG");
    }
}
