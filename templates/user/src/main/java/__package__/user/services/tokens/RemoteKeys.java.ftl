package [=package].user.services.tokens;

import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetBasedJWKSource;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.URLBasedJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import org.jspecify.annotations.Nullable;

/**
 * The keys an issuer publishes. A key that is not known yet is looked for at once, but not more often than twice in
 * {@link #BETWEEN_FETCHES}: anybody can invent names of keys. While the issuer does not answer, the keys known so far
 * serve on.
 */
final class RemoteKeys implements JWKSource<SecurityContext> {

    static final Duration KEPT = Duration.ofMinutes(10);
    static final Duration BETWEEN_FETCHES = Duration.ofSeconds(30);

    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 3_000;
    private static final int MOST_BYTES = 50 * 1024;

    /** How long a request waits for a fetch that another one has begun. */
    private static final Duration WAIT = Duration.ofSeconds(10);

    private final JWKSetSource<SecurityContext> cache;
    private final InstantSource clock;

    RemoteKeys(JWKSetSource<SecurityContext> issuer, InstantSource clock) {
        this.cache = ((JWKSetBasedJWKSource<SecurityContext>) JWKSourceBuilder.create(issuer)
                        .cache(KEPT.toMillis(), WAIT.toMillis())
                        .refreshAheadCache(false)
                        .rateLimited(BETWEEN_FETCHES.toMillis())
                        .outageTolerantForever()
                        .build())
                .getJWKSetSource();
        this.clock = clock;
    }

    static RemoteKeys at(URI address, InstantSource clock) {
        var http = new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, MOST_BYTES);
        try {
            return new RemoteKeys(new URLBasedJWKSetSource<>(address.toURL(), http), clock);
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("is no address that keys can be fetched from", e);
        }
    }

    /** @throws KeySourceException only while no keys are known at all */
    @Override
    public List<JWK> get(JWKSelector wanted, @Nullable SecurityContext context) throws KeySourceException {
        JWKSet known = known();
        List<JWK> found = wanted.select(known);
        return found.isEmpty() ? wanted.select(newerThan(known)) : found;
    }

    /** Whether the issuer publishes none. */
    boolean areNone() throws KeySourceException {
        return known().isEmpty();
    }

    private JWKSet known() throws KeySourceException {
        return cache.getJWKSet(JWKSetCacheRefreshEvaluator.noRefresh(), clock.millis(), null);
    }

    /** The same when it was fetched a moment ago, or cannot be: then a key that is not there is not known to anybody. */
    private JWKSet newerThan(JWKSet known) {
        try {
            return cache.getJWKSet(JWKSetCacheRefreshEvaluator.referenceComparison(known), clock.millis(), null);
        } catch (KeySourceException notNow) {
            return known;
        }
    }
}
