package [=package].events.services;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/**
 * Counts what was published, delivered, retried and given up ({@code events.published}, {@code events.delivered}, …), and
 * shows what waits: {@code events.outbox.age} in seconds and {@code events.lag} are worth an alert.
 */
@Component
class EventMetrics {

    private final MeterRegistry registry;
    private final Map<String, Lag> lags = new ConcurrentHashMap<>();

    EventMetrics(MeterRegistry registry, Outbox outbox, EventDeadLetters deadLetters) {
        this.registry = registry;
        Gauge.builder("events.outbox.unsent", outbox, box -> box.state().unsent())
                .register(registry);
        Gauge.builder("events.outbox.age", outbox, box -> box.state().ageSeconds())
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("events.dead.letters", deadLetters, EventDeadLetters::count)
                .register(registry);
    }

    /** How many events a subscriber has before it, and for how long the first of them has waited. */
    record Lag(long events, double seconds) {

        static final Lag NONE = new Lag(0, 0);

        Lag and(long more, double waited) {
            return new Lag(events + more, Math.max(seconds, waited));
        }

        /** What the outbox holds for it may be in the streams as well. */
        Lag orMore(long inOutbox, double waited) {
            return new Lag(Math.max(events, inOutbox), Math.max(seconds, waited));
        }
    }

    void published(String type) {
        registry.counter("events.published", "type", type).increment();
    }

    void delivered(String subscriber, int count) {
        registry.counter("events.delivered", "subscriber", subscriber).increment(count);
    }

    void retried(String subscriber) {
        registry.counter("events.retried", "subscriber", subscriber).increment();
    }

    void dead(String subscriber) {
        registry.counter("events.dead", "subscriber", subscriber).increment();
    }

    /** Of all subscribers; one that is not among them is none any more. */
    void lags(Map<String, Lag> now) {
        lags.keySet().retainAll(now.keySet());
        now.forEach(this::lag);
    }

    private void lag(String subscriber, Lag lag) {
        if (lags.put(subscriber, lag) == null) {
            Gauge.builder(
                            "events.lag",
                            lags,
                            all -> all.getOrDefault(subscriber, Lag.NONE).events())
                    .tag("subscriber", subscriber)
                    .register(registry);
            Gauge.builder(
                            "events.lag.age",
                            lags,
                            all -> all.getOrDefault(subscriber, Lag.NONE).seconds())
                    .tag("subscriber", subscriber)
                    .baseUnit("seconds")
                    .register(registry);
        }
    }
}
