package [=package].events.services;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import [=package].events.schemas.GroupState;

/** Keeps streams and tables from growing for ever, and finds what they lost. One process at a time does. */
@Component
class Cleaner {

    private static final Logger LOG = LoggerFactory.getLogger(Cleaner.class);
    private static final String CLAIM = "events.cleaner";
    private static final int ROUNDS_PER_AUDIT = 60;

    private final TransactionOperations transaction;
    private final Claims claims;
    private final EventTransport transport;
    private final CatchUps catchUps;
    private final Outbox outbox;
    private final Subscriptions subscriptions;
    private final EventProperties properties;
    private int rounds;

    Cleaner(
            TransactionOperations transaction,
            Claims claims,
            EventTransport transport,
            CatchUps catchUps,
            Outbox outbox,
            Subscriptions subscriptions,
            EventProperties properties) {
        this.transaction = transaction;
        this.claims = claims;
        this.transport = transport;
        this.catchUps = catchUps;
        this.outbox = outbox;
        this.subscriptions = subscriptions;
        this.properties = properties;
    }

    /** What a catch-up has to make up for is forgotten only after the note that there is one has been committed. */
    void clean() {
        Map<Integer, List<String>> finished = new HashMap<>();
        transaction.executeWithoutResult(status -> {
            if (claims.take(CLAIM)) {
                Set<LaneName> overdue = rounds++ % ROUNDS_PER_AUDIT == 0 ? outbox.overdue() : Set.of();
                for (int shard = 0; shard < properties.shards(); shard++) {
                    List<GroupState> groups = transport.groups(shard);
                    groups.stream()
                            .filter(group -> isFarBehind(group) || hasLost(group, overdue))
                            .forEach(group -> catchUps.begin(group.subscriber(), group.shard()));
                    finished.put(shard, finished(groups));
                }
                outbox.purge(properties.retention());
                subscriptions.retire(properties.retireAfter()).forEach(this::forget);
            }
        });
        finished.forEach(this::trim);
    }

    /** The positions before which nobody needs the stream. */
    private List<String> finished(List<GroupState> groups) {
        List<GroupState> inTime =
                groups.stream().filter(group -> !isFarBehind(group)).toList();
        return inTime.isEmpty()
                ? groups.stream().map(GroupState::newest).toList()
                : inTime.stream().map(GroupState::oldest).toList();
    }

    /** A Redis that failed over to a replica may lack the last entries and know nothing of it. */
    private static boolean hasLost(GroupState group, Set<LaneName> overdue) {
        return group.unfinished() == 0 && overdue.contains(new LaneName(group.subscriber(), group.shard()));
    }

    /** One that stands still must not keep the stream for itself, nor keep it from the others. */
    private boolean isFarBehind(GroupState group) {
        return group.length() > properties.streamLimit() && group.unfinished() > properties.streamLimit() / 2;
    }

    private void trim(int shard, List<String> positions) {
        if (positions.isEmpty()) {
            transport.limit(shard, properties.streamLimit());
        } else {
            transport.trim(shard, positions);
        }
    }

    private void forget(String subscriber) {
        LOG.info("No worker has declared subscriber {} for {}: its groups go", subscriber, properties.retireAfter());
        transport.unsubscribe(subscriber);
    }
}
