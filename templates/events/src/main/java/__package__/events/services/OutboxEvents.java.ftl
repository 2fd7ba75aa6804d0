package [=package].events.services;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import [=package].events.Event;
import [=package].events.Events;
import [=package].events.schemas.StoredEvent;

/** Publishes by a row in the outbox, which commits or rolls back with what the event tells of. */
@Component
class OutboxEvents implements Events {

    private final Envelopes envelopes;
    private final Outbox outbox;
    private final Relay relay;
    private final EventMetrics metrics;

    OutboxEvents(Envelopes envelopes, Outbox outbox, Relay relay, EventMetrics metrics) {
        this.envelopes = envelopes;
        this.outbox = outbox;
        this.relay = relay;
        this.metrics = metrics;
    }

    @Override
    public UUID publish(Event event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Publish an event in the transaction of what it tells of");
        }
        StoredEvent stored = envelopes.seal(event);
        outbox.add(stored);
        TransactionSynchronizationManager.registerSynchronization(new OnCommit(stored.type()));
        return UUID.fromString(stored.eventId());
    }

    private final class OnCommit implements TransactionSynchronization {

        private final String type;

        private OnCommit(String type) {
            this.type = type;
        }

        @Override
        public void afterCommit() {
            metrics.published(type);
            relay.wake();
        }
    }
}
