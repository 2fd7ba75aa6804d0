package [=package].events.services;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings events from the outbox to the transport, in the order of their rows. One process at a time does, or a key's events
 * would overtake each other. What was sent and not marked, because the process died in between, is sent again; subscribers
 * know what they had.
 */
@Component
class Relay {

    private static final int MOST = 1_000;
    private static final String CLAIM = "events.relay";

    private final TransactionOperations transaction;
    private final Claims claims;
    private final Outbox outbox;
    private final EventTransport transport;
    private final Semaphore published = new Semaphore(0);

    Relay(TransactionOperations transaction, Claims claims, Outbox outbox, EventTransport transport) {
        this.transaction = transaction;
        this.claims = claims;
        this.outbox = outbox;
        this.transport = transport;
    }

    /** Something was published in this process: no need to wait for the next look. */
    void wake() {
        if (published.availablePermits() == 0) {
            published.release();
        }
    }

    void awaitEvents(long millis) throws InterruptedException {
        if (published.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            published.drainPermits();
        }
    }

    /** Sends some events; true if there may be more. */
    boolean send() {
        Integer sent = transaction.execute(status -> claims.take(CLAIM) ? sendBatch() : 0);
        return Objects.requireNonNull(sent) == MOST;
    }

    private int sendBatch() {
        List<Outbox.Row> rows = outbox.unsent(MOST);
        if (!rows.isEmpty()) {
            transport.send(rows.stream().map(Outbox.Row::event).toList());
            outbox.markSent(rows);
        }
        return rows.size();
    }
}
