package [=package].events.services;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import [=package].events.Envelope;
import [=package].events.Event;
import [=package].events.EventType;
import [=package].events.Subscriber;

import static org.assertj.core.api.Assertions.assertThat;

class EnvelopesTest {

    @EventType(name = "sample.paid")
    record Paid(UUID order, BigDecimal amount, Instant at, String note) implements Event {

        @Override
        public String key() {
            return order.toString();
        }
    }

    final InMemoryEvents events = new InMemoryEvents();
    Paid received;
    Envelope envelope;

    class Listener {

        @Subscriber("listener")
        void on(Paid paid, Envelope sealed) {
            received = paid;
            envelope = sealed;
        }
    }

    @Test
    void giveBackWhatWasPutInToTheLastZero() {
        Paid paid = new Paid(
                UUID.randomUUID(),
                new BigDecimal("12345678901234567890.1200"),
                Instant.now(),
                "caf\u00e9 \u2615 \"quoted\"");
        events.subscribe(new Listener());

        UUID id = events.publish(paid);

        assertThat(received).isEqualTo(paid);
        assertThat(envelope.id()).isEqualTo(id);
        assertThat(envelope.key()).isEqualTo(paid.key());
        assertThat(envelope.data().propertyNames()).containsExactly("order", "amount", "at", "note");
    }
}
