package [=package].user.services.tokens;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tokens that were found good a moment ago: as many as fit, by their hashes, so that a dump of the memory has none. */
final class RecentTokens {

    static final int MOST = 10_000;

    private final Map<String, Instant> ends = new LinkedHashMap<>(16, 0.75f, true) {

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    synchronized void add(String token, Instant end) {
        ends.put(Sha256.of(token), end);
    }

    synchronized boolean contains(String token, Instant now) {
        Instant end = ends.get(Sha256.of(token));
        return end != null && now.isBefore(end);
    }

    synchronized int size() {
        return ends.size();
    }
}
