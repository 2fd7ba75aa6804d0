package [=package].events.services;

import org.slf4j.MDC;
import org.springframework.stereotype.Component;

import [=package].core.logging.Correlation;
import [=package].events.Envelope;
import [=package].events.schemas.StoredEvent;

/** Opens an event and calls the subscriber's method, with the log fields of the request that began it all. */
@Component
class Delivering {

    private final Envelopes envelopes;

    Delivering(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    void deliver(Subscription subscription, StoredEvent event) {
        Envelope envelope = envelopes.open(event);
        SubscriberMethod method = subscription.methodFor(envelope);
        Object content = envelopes.content(envelope, method.event());
        Correlation correlation = Correlation.of(envelope.traceparent(), envelope.correlationId());
        try (Correlation.Scope ignored = correlation.open()) {
            MDC.put(Envelopes.EVENT_ID, event.eventId());
            MDC.put("event.type", event.type());
            MDC.put("subscriber", subscription.name());
            method.call(content, envelope);
        }
    }
}
