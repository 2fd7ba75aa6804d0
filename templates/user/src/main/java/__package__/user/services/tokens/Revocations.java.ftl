package [=package].user.services.tokens;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAccumulator;

import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.SetParams;

import [=package].core.ratelimit.RedisOutage;
import [=package].user.services.provider.AccessToken;

/**
 * Access tokens that ended before their time. A signature stays good until the token expires, whatever happens to the
 * session; so each end of a session is kept here for as long as its tokens live. While Redis does not answer, tokens are
 * good until they expire; a warning and the metric {@code token_revocation.unavailable} tell.
 */
public final class Revocations {

    private static final Logger log = LoggerFactory.getLogger(Revocations.class);

    /** Supabase's default, and its limit. */
    private static final Duration USUAL_LIFE = Duration.ofHours(1);

    private static final Duration LONGEST_LIFE = Duration.ofDays(7);

    /** What an expired token is still accepted for, and more. */
    private static final Duration MARGIN = Duration.ofMinutes(2);

    private final RedisClient redis;
    private final RevocationKeys keys;
    private final RedisOutage outage;
    private final MeterRegistry metrics;
    private final InstantSource clock;

    /** In seconds. Read off the tokens: how long they live is the provider's setting. */
    private final LongAccumulator life = new LongAccumulator(Math::max, USUAL_LIFE.toSeconds());

    Revocations(
            RedisClient redis, RevocationKeys keys, RedisOutage outage, MeterRegistry metrics, InstantSource clock) {
        this.redis = redis;
        this.keys = keys;
        this.outage = outage;
        this.metrics = metrics;
        this.clock = clock;
    }

    public void revokeSession(UUID sessionId) {
        keep(keys.session(sessionId), new Cutoff(clock.instant()));
    }

    /** All tokens issued until now. Called after the provider has ended the sessions: it could issue more before. */
    public void revokeUser(String subject) {
        Instant now = clock.instant();
        keep(keys.user(subject), new Cutoff(now));
        passTheSecondOf(now);
    }

    /** The same, but for one session: the one in which a password was changed. */
    public void revokeOthers(String subject, UUID keptSession) {
        Instant now = clock.instant();
        keep(keys.others(subject), new Cutoff(now, keptSession));
        passTheSecondOf(now);
    }

    public boolean isRevoked(AccessToken token) {
        life.accumulate(Duration.between(token.issuedAt(), token.expiresAt()).toSeconds());
        if (outage.isLikely()) {
            count();
            return false;
        }
        try {
            List<@Nullable String> found = redis.mget(keys.of(token));
            outage.over();
            return found.get(0) != null
                    || Cutoff.read(found.get(1)).covers(token)
                    || Cutoff.read(found.get(2)).covers(token);
        } catch (JedisException e) {
            noticed("access tokens are good until they expire", e);
            return false;
        }
    }

    /** Nobody's logout fails for this: the session is over at the provider, and the token will be within its hour. */
    private void keep(String key, Cutoff cutoff) {
        Duration seen = Duration.ofSeconds(life.get());
        Duration kept = (seen.compareTo(LONGEST_LIFE) < 0 ? seen : LONGEST_LIFE).plus(MARGIN);
        try {
            redis.set(key, cutoff.text(), SetParams.setParams().ex(kept.toSeconds()));
            outage.over();
        } catch (JedisException e) {
            noticed("a session that ended keeps its access token until that expires", e);
        }
    }

    /** Tokens tell the second they were issued in and no more: who signs in after this gets one of a later second. */
    private static void passTheSecondOf(Instant cutoff) {
        try {
            Instant next = cutoff.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
            TimeUnit.NANOSECONDS.sleep(Duration.between(cutoff, next).toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void noticed(String consequence, JedisException e) {
        outage.noticed();
        count();
        log.warn("Redis does not answer, {}: {}", consequence, e.toString());
    }

    private void count() {
        metrics.counter("token_revocation.unavailable").increment();
    }
}
