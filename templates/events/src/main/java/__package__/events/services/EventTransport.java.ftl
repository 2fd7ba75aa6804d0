package [=package].events.services;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import [=package].events.schemas.Delivery;
import [=package].events.schemas.GroupState;
import [=package].events.schemas.StoredEvent;

/**
 * Carries events from the outbox to the subscribers: a number of logs, the shards, each read by each subscriber at its own
 * pace. What is lost here is delivered from the outbox, so a transport may forget; it must not invent or reorder. For one
 * subscriber and shard there is one caller at a time, which the database sees to (see {@link Claims}).
 */
public interface EventTransport extends AutoCloseable {

    /** Appends the events to their shards, in this order. When it throws, some may have arrived. */
    void send(List<StoredEvent> events);

    /** Waits until something was sent, at most so long; returns the shards concerned, or nothing. */
    Set<Integer> awaitArrivals(Duration longest);

    /**
     * What the subscriber has read and not acknowledged, from the oldest on, and then what it has not read; at most so
     * many. Nothing if the subscriber is unknown to the shard.
     */
    List<Delivery> read(String subscriber, int shard, int most);

    void acknowledge(String subscriber, int shard, List<Delivery> deliveries);

    /** Makes the subscriber known to the shard, from the oldest entry still there; false if it was known already. */
    boolean subscribe(String subscriber, int shard);

    /** How far the subscribers of a shard are. */
    List<GroupState> groups(int shard);

    /** Forgets the entries of a shard that lie before all these positions. */
    void trim(int shard, Collection<String> positions);

    /** Forgets the oldest entries of a shard that has no subscribers, beyond so many. */
    void limit(int shard, long longest);

    /** Forgets a subscriber, in all shards. */
    void unsubscribe(String subscriber);

    @Override
    void close();
}
