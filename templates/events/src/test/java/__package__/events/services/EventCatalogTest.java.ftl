package [=package].events.services;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import [=package].events.Event;
import [=package].events.EventType;
import [=package].events.Subscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventCatalogTest {

    @EventType(name = "sample.happened", version = 4)
    record Happened(String key) implements Event {}

    record Untyped(String key) implements Event {}

    @AutoConfigurationPackage
    static class Ours {}

    static class Listener {

        @Subscriber("listener")
        void on(Happened event) {}
    }

    static class Twin {

        @Subscriber("listener")
        void on(Happened event) {}
    }

    static class Deaf {

        @Subscriber("deaf")
        void on(Untyped event) {}
    }

    static class Greedy {

        @Subscriber("greedy")
        void on(Happened event, String more) {}
    }

    @Test
    void findsTheMethodsOfAllBeans() {
        try (var context = new AnnotationConfigApplicationContext(Ours.class, EventCatalog.class, Listener.class)) {
            Subscription found =
                    context.getBean(EventCatalog.class).find("listener").orElseThrow();

            assertThat(found.types()).containsExactly("sample.happened");
            assertThat(found.methods()).containsOnlyKeys(new Subscription.Kind("sample.happened", 4));
        }
    }

    @Test
    void refusesTwoBeansUnderOneName() {
        assertRefused("Subscriber listener is declared twice", Listener.class, Twin.class);
    }

    @Test
    void refusesAMethodThatTakesNoEvent() {
        assertRefused("A subscriber takes an event", Deaf.class);
        assertRefused("A subscriber takes an event", Greedy.class);
    }

    private static void assertRefused(String message, Class<?>... beans) {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.register(Ours.class, EventCatalog.class);
            context.register(beans);
            assertThatThrownBy(context::refresh).hasMessageContaining(message);
        }
    }
}
