package [=package].core.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import redis.clients.jedis.RedisClient;

@Configuration(proxyBeanMethods = false)
class RedisConfiguration {

    /** For what Spring's cache does not do: rate limits, streams. Connections are opened when first needed. */
    @Bean(destroyMethod = "close")
    RedisClient redisClient(RedisProperties properties) {
        return RedisClient.create(properties.url().uri());
    }
}
