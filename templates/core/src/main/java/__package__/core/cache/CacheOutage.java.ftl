package [=package].core.cache;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cache.Cache;
import org.springframework.cache.interceptor.CacheErrorHandler;

/**
 * Reads go on to the source when the cache fails. A value that could not be removed is another matter: it would be served
 * stale, so those failures are the caller's.
 */
final class CacheOutage implements CacheErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(CacheOutage.class);

    @Override
    public void handleCacheGetError(RuntimeException failure, Cache cache, Object key) {
        LOG.warn("Cache {} cannot be read: {}", cache.getName(), failure.toString());
    }

    @Override
    public void handleCachePutError(RuntimeException failure, Cache cache, Object key, @Nullable Object value) {
        LOG.warn("Cache {} cannot be written: {}", cache.getName(), failure.toString());
    }

    @Override
    public void handleCacheEvictError(RuntimeException failure, Cache cache, Object key) {
        throw failure;
    }

    @Override
    public void handleCacheClearError(RuntimeException failure, Cache cache) {
        throw failure;
    }
}
