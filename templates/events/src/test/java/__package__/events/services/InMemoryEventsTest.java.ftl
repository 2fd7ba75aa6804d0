package [=package].events.services;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import [=package].events.Envelope;
import [=package].events.Event;
import [=package].events.EventType;
import [=package].events.Subscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How a module's logic is tested without a server. */
class InMemoryEventsTest {

    @EventType(name = "sample.asked")
    record Asked(String key, int number) implements Event {}

    @EventType(name = "sample.answered")
    record Answered(String key, int number) implements Event {}

    final InMemoryEvents events = new InMemoryEvents();
    final List<Envelope> answers = new ArrayList<>();

    class Doubler {

        @Subscriber("doubler")
        void on(Asked asked) {
            events.publish(new Answered(asked.key(), asked.number() * 2));
        }

        @Subscriber("doubler.log")
        void on(Answered answered, Envelope envelope) {
            answers.add(envelope);
        }
    }

    static class Picky {

        @Subscriber("picky")
        void on(Asked asked) {
            throw new IllegalStateException("no " + asked.number());
        }
    }

    @Test
    void deliversAtOnce() {
        events.subscribe(new Doubler());

        var cause = events.publish(new Asked("key", 21));

        assertThat(events.published()).containsExactly(new Asked("key", 21), new Answered("key", 42));
        assertThat(answers).extracting(Envelope::causationId).containsExactly(cause);
    }

    @Test
    void throwsWhatASubscriberThrows() {
        events.subscribe(new Picky());

        assertThatThrownBy(() -> events.publish(new Asked("key", 1))).hasRootCauseMessage("no 1");
    }
}
