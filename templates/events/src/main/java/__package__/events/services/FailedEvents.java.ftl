package [=package].events.services;

import java.time.Duration;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import [=package].core.tasks.BackgroundTask;
import [=package].core.tasks.Backoff;
import [=package].core.tasks.PermanentFailure;
import [=package].events.schemas.EventDeadLetter;
import [=package].events.schemas.StoredEvent;

/** Decides what becomes of an event that failed: another attempt later, or a dead letter. */
@Component
class FailedEvents {

    private static final Logger LOG = LoggerFactory.getLogger(FailedEvents.class);

    private final Claims claims;
    private final WaitingEvents waiting;
    private final EventDeadLetters deadLetters;
    private final Ledger ledger;
    private final EventMetrics metrics;
    private final BackgroundTask.Retries retries;

    FailedEvents(
            Claims claims,
            WaitingEvents waiting,
            EventDeadLetters deadLetters,
            Ledger ledger,
            EventMetrics metrics,
            EventProperties properties) {
        this.claims = claims;
        this.waiting = waiting;
        this.deadLetters = deadLetters;
        this.ledger = ledger;
        this.metrics = metrics;
        this.retries = properties.retry().asRetries();
    }

    /**
     * The transaction that failed is over, and its claim on the lane with it: another process may have taken the event since.
     *
     * @return false if one has the lane now; the event is its to deliver, and to count
     */
    @Transactional
    public boolean handle(Lane lane, StoredEvent event, Throwable cause) {
        boolean mine = claims.take(lane);
        if (mine && !ledger.handled(lane.subscriber(), event.eventId())) {
            handle(lane.subscriber(), event, cause);
        }
        return mine;
    }

    private void handle(String subscriber, StoredEvent event, Throwable cause) {
        int attempts = waiting.attempts(subscriber, event.eventId()).orElse(0) + 1;
        if (cause instanceof PermanentFailure || attempts >= retries.attempts()) {
            LOG.error("{} failed for good on event {}, attempt {}", subscriber, event.eventId(), attempts, cause);
            bury(subscriber, event, attempts, cause);
            metrics.dead(subscriber);
        } else {
            Duration delay = Backoff.before(attempts, retries);
            LOG.warn(
                    "{} failed on event {}, attempt {}; next try in {}",
                    subscriber,
                    event.eventId(),
                    attempts,
                    delay,
                    cause);
            waiting.put(subscriber, event, attempts, delay);
            metrics.retried(subscriber);
        }
    }

    /** Through with it, as far as the streams are concerned: it must not come back from there. */
    private void bury(String subscriber, StoredEvent event, int attempts, Throwable cause) {
        if (!deadLetters.has(subscriber, event.eventId())) {
            deadLetters.save(EventDeadLetter.of(subscriber, event, attempts, cause));
        }
        ledger.remember(subscriber, List.of(event.eventId()));
        waiting.remove(subscriber, event.eventId());
    }
}
