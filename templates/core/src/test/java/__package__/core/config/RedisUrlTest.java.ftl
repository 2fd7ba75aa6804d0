package [=package].core.config;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RedisUrlTest {

    @Test
    void takesUserPasswordAndDatabase() {
        var url = RedisUrl.valueOf("redis://ada:s%3Acret@cache.example.com:6380/3");

        assertThat(url.username()).isEqualTo("ada");
        assertThat(url.password()).isEqualTo("s:cret");
        assertThat(url.database()).isEqualTo(3);
        assertThat(url.encrypted()).isFalse();
        assertThat(url.uri()).hasHost("cache.example.com").hasPort(6380);
    }

    @Test
    void takesTheShortestUrlThereIs() {
        var url = RedisUrl.valueOf("rediss://cache.example.com");

        assertThat(url.uri()).hasPort(6379);
        assertThat(url.username()).isNull();
        assertThat(url.password()).isNull();
        assertThat(url.database()).isZero();
        assertThat(url.encrypted()).isTrue();
    }

    @Test
    void takesAPasswordWithoutAUser() {
        var url = RedisUrl.valueOf("redis://:secret@cache.example.com/");

        assertThat(url.username()).isNull();
        assertThat(url.password()).isEqualTo("secret");
        assertThat(url).asString().doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://h:6379", "redis:h", "redis://h/app", "redis://secret@h", "redis://u:s ecret@h", "h:6379"
            })
    void refusesAnythingElseWithoutRepeatingIt(String text) {
        assertThatThrownBy(() -> RedisUrl.valueOf(text))
                .hasMessageContaining("is not a Redis URL")
                .hasMessageNotContaining("ecret")
                .hasNoCause();
    }
}
