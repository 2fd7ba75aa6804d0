package [=package].events.services;

import org.apache.commons.pool2.impl.GenericObjectPoolConfig;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import redis.clients.jedis.Connection;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.util.JedisURIHelper;

import [=package].core.config.RedisProperties;

@Configuration(proxyBeanMethods = false)
class EventsConfiguration {

    /** The relay, the bell, the keeper, and a few for operators. */
    private static final int OTHER_CONNECTIONS = 6;

    /** Longer than any call blocks: a server that vanished must not hold a thread for ever. */
    private static final int TIMEOUT_MILLIS = 5_000;

    /** With connections of its own: one of them is blocked most of the time. */
    @Bean
    EventTransport eventTransport(
            RedisProperties redis, EventProperties events, @Value("${spring.application.name}") String service) {
        var pool = new GenericObjectPoolConfig<Connection>();
        pool.setMaxTotal(events.threads() + OTHER_CONNECTIONS);
        pool.setMaxIdle(events.threads() + OTHER_CONNECTIONS);
        pool.setJmxEnabled(false);
        RedisClient client = RedisClient.builder()
                .hostAndPort(JedisURIHelper.getHostAndPort(redis.url().uri()))
                .clientConfig(DefaultJedisClientConfig.builder(redis.url().uri())
                        .blockingSocketTimeoutMillis(TIMEOUT_MILLIS)
                        .build())
                .poolConfig(pool)
                .build();
        return new RedisStreams(client, service + ":events:", events.shards());
    }
}
