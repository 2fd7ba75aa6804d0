package [=package].core.config;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where Redis is, for whoever opens connections of its own.
 *
 * @param url {@code REDIS_URL}: the Redis server
 */
@Validated
@ConfigurationProperties("redis")
public record RedisProperties(@NotNull RedisUrl url) {}
