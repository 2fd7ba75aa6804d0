package [=package].core.config;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RedisConnectionTest {

    @Test
    void tellsSpringWhereRedisIs() {
        var connection = connection("rediss://ada:secret@cache.example.com:6380/2");

        assertThat(connection.getStandalone().getHost()).isEqualTo("cache.example.com");
        assertThat(connection.getStandalone().getPort()).isEqualTo(6380);
        assertThat(connection.getStandalone().getDatabase()).isEqualTo(2);
        assertThat(connection.getUsername()).isEqualTo("ada");
        assertThat(connection.getPassword()).isEqualTo("secret");
    }

    @Test
    void speaksTlsWhenTheUrlSaysSo() {
        assertThat(connection("rediss://cache.example.com").getSslBundle()).isNotNull();
        assertThat(connection("redis://cache.example.com").getSslBundle()).isNull();
    }

    private static RedisConnection connection(String url) {
        return new RedisConnection(new RedisProperties(RedisUrl.valueOf(url)));
    }
}
