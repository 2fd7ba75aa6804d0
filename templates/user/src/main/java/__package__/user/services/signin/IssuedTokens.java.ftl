package [=package].user.services.signin;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.SetParams;

import [=package].user.services.tokens.Sha256;

/**
 * Which session a refresh token belongs to. A provider tells that a token was used twice, but not whose it was, and may let
 * the session's access token live on. Redis knows the tokens' hashes.
 */
@Component
final class IssuedTokens {

    private static final Logger log = LoggerFactory.getLogger(IssuedTokens.class);

    /** Longer than the access token that came with it lives. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final RedisClient redis;
    private final String prefix;

    IssuedTokens(RedisClient redis, @Value("${spring.application.name}") String service) {
        this.redis = redis;
        this.prefix = service + ":auth:refresh-token:";
    }

    void remember(String refreshToken, UUID sessionId) {
        try {
            redis.set(
                    key(refreshToken),
                    sessionId.toString(),
                    SetParams.setParams().ex(KEPT.toSeconds()));
        } catch (JedisException e) {
            log.warn("Redis does not answer, a refresh token is not remembered: {}", e.toString());
        }
    }

    Optional<UUID> sessionOf(String refreshToken) {
        try {
            return Optional.ofNullable(redis.get(key(refreshToken))).map(UUID::fromString);
        } catch (JedisException e) {
            log.warn("Redis does not answer, a session whose token was used twice is not ended here: {}", e.toString());
            return Optional.empty();
        }
    }

    private String key(String refreshToken) {
        return prefix + Sha256.of(refreshToken);
    }
}
