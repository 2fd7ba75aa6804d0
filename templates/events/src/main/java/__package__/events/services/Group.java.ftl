package [=package].events.services;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

import [=package].events.schemas.Delivery;
import [=package].events.schemas.StoredEvent;

/** Events of one lane that are delivered in one transaction, and what has become of them so far. */
final class Group {

    /** Slow subscribers get fewer events per transaction. */
    private static final long LONGEST_NANOS = Duration.ofMillis(100).toNanos();

    private final Lane lane;
    private final Delivering delivering;
    private final BooleanSupplier stopping;
    private final List<Delivery> done = new ArrayList<>();
    private final List<String> delivered = new ArrayList<>();
    private Arrivals.Batch batch = Arrivals.Batch.EMPTY;
    private boolean begun;
    private @Nullable StoredEvent underway;

    Group(Lane lane, Delivering delivering, BooleanSupplier stopping) {
        this.lane = lane;
        this.delivering = delivering;
        this.stopping = stopping;
    }

    /** Delivers the batch, or as much of it as there is time for. */
    void deliver(Arrivals.Batch arrived, Ledger ledger, Waiting waiting) {
        batch = arrived;
        if (batch.deliveries().isEmpty()) {
            return;
        }
        Set<String> known = ledger.handled(lane.subscriber(), ids());
        long start = System.nanoTime();
        for (Delivery delivery : batch.deliveries()) {
            if (stopping.getAsBoolean() || (begun && System.nanoTime() - start > LONGEST_NANOS)) {
                break;
            }
            StoredEvent event = delivery.event();
            if (event != null && lane.subscription().takes(event.type()) && known.add(event.eventId())) {
                deliver(event, waiting);
            }
            done.add(delivery);
        }
        ledger.remember(lane.subscriber(), delivered);
    }

    private void deliver(StoredEvent event, Waiting waiting) {
        if (!waiting.queued(event)) {
            begun = true;
            underway = event;
            delivering.deliver(lane.subscription(), event);
            underway = null;
            delivered.add(event.eventId());
        }
    }

    /** Where an event goes that has to wait for another one of its key. */
    interface Waiting {

        boolean queued(StoredEvent event);
    }

    private List<String> ids() {
        return batch.deliveries().stream()
                .map(Delivery::event)
                .filter(Objects::nonNull)
                .map(StoredEvent::eventId)
                .toList();
    }

    Lane lane() {
        return lane;
    }

    Arrivals.Batch batch() {
        return batch;
    }

    /** A subscriber was called: if the transaction fails now, that may be why. */
    boolean hasBegun() {
        return begun;
    }

    /** Whether it was this event that failed; nobody knows if the commit did. */
    boolean failedOn(@Nullable StoredEvent event) {
        return event != null && event.equals(underway);
    }

    boolean isComplete() {
        return done.size() == batch.deliveries().size();
    }

    boolean mayBeMore() {
        return !isComplete() || batch.full() || batch.catchUp().isPresent();
    }

    List<Delivery> done() {
        return done;
    }

    List<String> delivered() {
        return delivered;
    }
}
