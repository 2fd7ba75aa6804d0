package [=package].core.cache;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cache.Cache;
import org.springframework.cache.concurrent.ConcurrentMapCache;
import redis.clients.jedis.RedisClient;

import [=package].ServiceTest;
import [=package].embedded.TestServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ServiceTest
class CacheTest {

    @Autowired
    SampleCache.Exchange exchange;

    final RedisClient redis = TestServers.redis();

    @Value("${spring.application.name}")
    String service;

    final String symbol = UUID.randomUUID().toString();

    @Test
    void asksTheSourceOnce() {
        var first = exchange.quote(symbol);
        int asked = exchange.asked();

        assertThat(exchange.quote(symbol)).isEqualTo(first);
        assertThat(exchange.asked()).isEqualTo(asked);
    }

    @Test
    void asksAgainAfterAChange() {
        var first = exchange.quote(symbol);

        exchange.changed(symbol);

        assertThat(exchange.quote(symbol)).isNotEqualTo(first);
    }

    @Test
    void keepsPlainJsonUnderTheServicesNameForALimitedTime() {
        exchange.quote(symbol);

        String key = service + ":cache:" + SampleCache.NAME + ":" + symbol;
        assertThat(redis.get(key))
                .startsWith("{")
                .contains("\"symbol\":\"" + symbol + "\"")
                .doesNotContain("class");
        assertThat(redis.ttl(key)).isBetween(1L, 60L);
    }

    @Test
    void refusesACacheThatNobodyDeclared() {
        assertThatThrownBy(() -> exchange.undeclared()).hasMessageContaining("never-declared");
    }

    @Test
    void readsTheSourceWhenTheCacheFailsButNeverLeavesAStaleValueUnnoticed() {
        var outage = new CacheOutage();
        Cache cache = new ConcurrentMapCache("broken");
        var failure = new IllegalStateException("no connection");

        assertThatCode(() -> outage.handleCacheGetError(failure, cache, "key")).doesNotThrowAnyException();
        assertThatCode(() -> outage.handleCachePutError(failure, cache, "key", "value"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> outage.handleCacheEvictError(failure, cache, "key"))
                .isSameAs(failure);
        assertThatThrownBy(() -> outage.handleCacheClearError(failure, cache)).isSameAs(failure);
    }
}
