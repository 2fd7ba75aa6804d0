package [=package].core.config;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.data.redis.autoconfigure.DataRedisConnectionDetails;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.stereotype.Component;

/** Tells Spring Data, and through it the cache, where {@code REDIS_URL} points. */
@Component
final class RedisConnection implements DataRedisConnectionDetails {

    private final RedisUrl url;

    RedisConnection(RedisProperties properties) {
        this.url = properties.url();
    }

    @Override
    public @Nullable String getUsername() {
        return url.username();
    }

    @Override
    public @Nullable String getPassword() {
        return url.password();
    }

    @Override
    public @Nullable SslBundle getSslBundle() {
        return url.encrypted() ? SslBundle.systemDefault() : null;
    }

    @Override
    public Standalone getStandalone() {
        return Standalone.of(url.uri().getHost(), url.uri().getPort(), url.database());
    }
}
