/**
 * Spring's cache abstraction over Redis. A module declares each cache as a {@link CacheOf} bean and uses
 * {@code @Cacheable} with its name; a name that nobody declared is an error, not a cache that never ends.
 */
package [=package].core.cache;
