package [=package].core.cache;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cache.annotation.CachingConfigurer;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.cache.interceptor.CacheErrorHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.cache.RedisCacheConfiguration;
import org.springframework.data.redis.cache.RedisCacheManager;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.serializer.JacksonJsonRedisSerializer;
import org.springframework.data.redis.serializer.RedisSerializationContext.SerializationPair;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableCaching
class CacheConfiguration implements CachingConfigurer {

    @Bean
    RedisCacheManager cacheManager(
            RedisConnectionFactory redis,
            JsonMapper json,
            ObjectProvider<CacheOf<?>> caches,
            @Value("${spring.application.name}") String service) {
        var manager =
                RedisCacheManager.builder(redis).disableCreateOnMissingCache().enableStatistics();
        caches.orderedStream()
                .forEach(cache -> manager.withCacheConfiguration(cache.name(), settings(cache, json, service)));
        return manager.build();
    }

    /** A cache that is out of order makes the service slower, not wrong. */
    @Override
    public CacheErrorHandler errorHandler() {
        return new CacheOutage();
    }

    private static RedisCacheConfiguration settings(CacheOf<?> cache, JsonMapper json, String service) {
        return RedisCacheConfiguration.defaultCacheConfig()
                .entryTtl(cache.timeToLive())
                .computePrefixWith(name -> service + ":cache:" + name + ":")
                .serializeValuesWith(
                        SerializationPair.fromSerializer(new JacksonJsonRedisSerializer<>(json, cache.type())));
    }
}
