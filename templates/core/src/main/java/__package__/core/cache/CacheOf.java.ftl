package [=package].core.cache;

import java.time.Duration;

/**
 * A cache of values of one type, declared as a bean. Values are JSON of exactly that type: no class names in Redis, so
 * that nobody who can write there chooses what is instantiated here.
 *
 * @param name what {@code @Cacheable} calls it
 * @param timeToLive how stale a value may get
 */
public record CacheOf<T>(String name, Class<T> type, Duration timeToLive) {

    public CacheOf {
        if (name.isBlank() || timeToLive.isNegative() || timeToLive.isZero()) {
            throw new IllegalArgumentException("A cache needs a name and a time to live");
        }
    }
}
