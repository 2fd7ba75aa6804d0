package [=package].core.config;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** @param url {@code REDIS_URL}: the Redis server */
@Validated
@ConfigurationProperties("redis")
record RedisProperties(@NotNull RedisUrl url) {}
