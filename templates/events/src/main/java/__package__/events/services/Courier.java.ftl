package [=package].events.services;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import [=package].events.schemas.Delivery;
import [=package].events.schemas.StoredEvent;

/**
 * Delivers what a lane holds. A number of events share a transaction, which is what makes it fast; if one of them fails,
 * none of them happened and each gets a transaction of its own. Acknowledged is only what is committed.
 */
@Component
class Courier {

    private static final int RETRIES_AT_A_TIME = 20;

    private final TransactionOperations transaction;
    private final Claims claims;
    private final Arrivals arrivals;
    private final WaitingEvents waiting;
    private final Ledger ledger;
    private final FailedEvents failed;
    private final Delivering delivering;
    private final EventMetrics metrics;
    private volatile boolean stopping;

    Courier(
            TransactionOperations transaction,
            Claims claims,
            Arrivals arrivals,
            WaitingEvents waiting,
            Ledger ledger,
            FailedEvents failed,
            Delivering delivering,
            EventMetrics metrics) {
        this.transaction = transaction;
        this.claims = claims;
        this.arrivals = arrivals;
        this.waiting = waiting;
        this.ledger = ledger;
        this.failed = failed;
        this.delivering = delivering;
        this.metrics = metrics;
    }

    void start() {
        stopping = false;
    }

    /** From now on no event is begun; those under way end. */
    void stop() {
        stopping = true;
    }

    /** Delivers some of what waits; true if there may be more. */
    boolean round(Lane lane) {
        List<StoredEvent> due = waiting.due(lane, RETRIES_AT_A_TIME);
        for (StoredEvent event : due) {
            if (!alone(lane, new Delivery(null, event), retry -> deliverAgain(retry, event))) {
                return false;
            }
        }
        return together(lane) || !due.isEmpty();
    }

    private boolean together(Lane lane) {
        Group group = group(lane);
        try {
            inTransaction(group, opened -> deliver(opened, arrivals.of(lane)));
        } catch (RuntimeException e) {
            if (!group.hasBegun()) {
                throw e;
            }
            return oneByOne(group, SubscriberFailure.causeOf(e));
        }
        arrivals.acknowledge(lane, group.done());
        return !stopping && group.mayBeMore();
    }

    /** The event that failed has had its attempt. */
    private boolean oneByOne(Group failure, Throwable cause) {
        Lane lane = failure.lane();
        for (Delivery delivery : failure.batch().deliveries()) {
            boolean settled = failure.failedOn(delivery.event())
                    ? failed.handle(lane, delivery.event(), cause)
                    : alone(lane, delivery, group -> deliver(group, Arrivals.Batch.of(delivery)));
            if (!settled) {
                return false;
            }
            arrivals.acknowledge(lane, List.of(delivery));
        }
        return true;
    }

    /** False if this process stops, or another one has the lane now: the rest is left to whoever comes next. */
    private boolean alone(Lane lane, Delivery delivery, Consumer<Group> work) {
        Group group = group(lane);
        try {
            return !stopping && inTransaction(group, work);
        } catch (RuntimeException e) {
            if (!group.hasBegun()) {
                throw e;
            }
            return failed.handle(lane, delivery.event(), SubscriberFailure.causeOf(e));
        }
    }

    private Group group(Lane lane) {
        return new Group(lane, delivering, () -> stopping);
    }

    /** False if another process has the lane. */
    private boolean inTransaction(Group group, Consumer<Group> work) {
        boolean mine = Boolean.TRUE.equals(transaction.execute(status -> {
            boolean claimed = claims.take(group.lane());
            if (claimed) {
                work.accept(group);
            }
            return claimed;
        }));
        metrics.delivered(group.lane().subscriber(), group.delivered().size());
        return mine;
    }

    private void deliver(Group group, Arrivals.Batch batch) {
        Lane lane = group.lane();
        Set<String> keys = batch.deliveries().isEmpty() ? Set.of() : waiting.keys(lane);
        group.deliver(batch, ledger, event -> keys.contains(event.key()) && waiting.queue(lane.subscriber(), event));
        arrivals.settle(group);
    }

    private void deliverAgain(Group group, StoredEvent event) {
        group.deliver(Arrivals.Batch.of(new Delivery(null, event)), ledger, first -> false);
        if (group.isComplete()) {
            waiting.remove(group.lane().subscriber(), event.eventId());
        }
    }
}
