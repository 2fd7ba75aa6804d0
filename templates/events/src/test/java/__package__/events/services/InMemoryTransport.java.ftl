package [=package].events.services;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

import [=package].events.schemas.Delivery;
import [=package].events.schemas.GroupState;
import [=package].events.schemas.StoredEvent;

/** The transport without a server, for unit tests; it passes the same test as the one over Redis. */
class InMemoryTransport implements EventTransport {

    private final Map<Integer, NavigableMap<Long, StoredEvent>> shards = new HashMap<>();
    private final Map<LaneName, Reader> readers =
            new TreeMap<>(Comparator.comparing(LaneName::subscriber).thenComparing(LaneName::shard));
    private final Set<Integer> arrivals = new TreeSet<>();
    private long last;

    /** What a subscriber has read last, and what of it is not acknowledged. */
    private static final class Reader {

        private final TreeSet<Long> pending = new TreeSet<>();
        private long read;

        private long oldest() {
            return pending.isEmpty() ? read : pending.first();
        }
    }

    @Override
    public synchronized void send(List<StoredEvent> events) {
        events.forEach(event -> {
            entries(event.shard()).put(++last, event);
            arrivals.add(event.shard());
        });
        notifyAll();
    }

    @Override
    public synchronized Set<Integer> awaitArrivals(Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        try {
            while (arrivals.isEmpty() && System.nanoTime() < end) {
                TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Set<Integer> arrived = new TreeSet<>(arrivals);
        arrivals.clear();
        return arrived;
    }

    @Override
    public synchronized List<Delivery> read(String subscriber, int shard, int most) {
        Reader reader = readers.get(new LaneName(subscriber, shard));
        if (reader == null) {
            return List.of();
        }
        List<Delivery> deliveries = new ArrayList<>();
        reader.pending.stream()
                .limit(most)
                .map(position ->
                        new Delivery(String.valueOf(position), entries(shard).get(position)))
                .forEach(deliveries::add);
        while (deliveries.size() < most && entries(shard).higherKey(reader.read) != null) {
            reader.read = entries(shard).higherKey(reader.read);
            reader.pending.add(reader.read);
            deliveries.add(
                    new Delivery(String.valueOf(reader.read), entries(shard).get(reader.read)));
        }
        return deliveries;
    }

    @Override
    public synchronized void acknowledge(String subscriber, int shard, List<Delivery> deliveries) {
        Reader reader = readers.get(new LaneName(subscriber, shard));
        deliveries.forEach(delivery -> reader.pending.remove(Long.valueOf(delivery.position())));
    }

    @Override
    public synchronized boolean subscribe(String subscriber, int shard) {
        return readers.putIfAbsent(new LaneName(subscriber, shard), new Reader()) == null;
    }

    @Override
    public synchronized void unsubscribe(String subscriber) {
        readers.keySet().removeIf(name -> name.subscriber().equals(subscriber));
    }

    @Override
    public synchronized List<GroupState> groups(int shard) {
        return readers.entrySet().stream()
                .filter(entry -> entry.getKey().shard() == shard)
                .map(entry -> state(entry.getKey(), entry.getValue()))
                .toList();
    }

    private GroupState state(LaneName name, Reader reader) {
        NavigableMap<Long, StoredEvent> entries = entries(name.shard());
        return new GroupState(
                name.subscriber(),
                name.shard(),
                String.valueOf(reader.oldest()),
                String.valueOf(entries.isEmpty() ? reader.read : entries.lastKey()),
                entries.size(),
                reader.pending.size(),
                entries.tailMap(reader.read, false).size(),
                Duration.ZERO);
    }

    @Override
    public synchronized void trim(int shard, Collection<String> positions) {
        long oldest = positions.stream().mapToLong(Long::parseLong).min().orElseThrow();
        entries(shard).headMap(oldest).clear();
    }

    @Override
    public synchronized void limit(int shard, long longest) {
        while (entries(shard).size() > longest) {
            entries(shard).pollFirstEntry();
        }
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    private NavigableMap<Long, StoredEvent> entries(int shard) {
        return shards.computeIfAbsent(shard, s -> new TreeMap<>());
    }
}
