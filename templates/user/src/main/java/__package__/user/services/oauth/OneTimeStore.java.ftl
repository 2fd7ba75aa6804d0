package [=package].user.services.oauth;

import java.time.Duration;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.SetParams;
import tools.jackson.databind.json.JsonMapper;

import [=package].user.services.signin.AuthProblems;

/**
 * What is kept in Redis for a while, for whoever shows the secret it is kept under, and for the first of them only. Redis
 * knows the secret's hash.
 */
@Component
final class OneTimeStore {

    private static final Logger log = LoggerFactory.getLogger(OneTimeStore.class);

    private final RedisClient redis;
    private final JsonMapper json;
    private final String prefix;

    OneTimeStore(RedisClient redis, JsonMapper json, @Value("${spring.application.name}") String service) {
        this.redis = redis;
        this.json = json;
        this.prefix = service + ":auth:";
    }

    void keep(String secret, Record value, Duration life) {
        String text = json.writeValueAsString(value);
        try {
            redis.set(key(secret, value.getClass()), text, SetParams.setParams().px(life.toMillis()));
        } catch (JedisException e) {
            throw unavailable(e);
        }
    }

    <T extends Record> Optional<T> take(String secret, Class<T> type) {
        try {
            return Optional.ofNullable(redis.getDel(key(secret, type))).map(text -> json.readValue(text, type));
        } catch (JedisException e) {
            throw unavailable(e);
        }
    }

    private String key(String secret, Class<?> type) {
        return prefix + type.getSimpleName() + ":" + Secrets.hash(secret);
    }

    private static RuntimeException unavailable(JedisException e) {
        log.warn("Redis does not answer, so nobody can sign in at a provider's page: {}", e.toString());
        return AuthProblems.unavailable();
    }
}
