package [=package].events.services;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import tools.jackson.databind.json.JsonMapper;

import [=package].events.Event;
import [=package].events.Events;
import [=package].events.Subscriber;
import [=package].events.schemas.StoredEvent;

/**
 * For unit tests of modules: publishes to the subscribers of the given objects at once, through the same JSON as the real
 * one, without servers or transactions. What a subscriber throws is thrown at the publisher.
 */
public final class InMemoryEvents implements Events {

    private final Envelopes envelopes = new Envelopes(new JsonMapper(), onlyShards(16));
    private final Delivering delivering = new Delivering(envelopes);
    private final Map<String, Subscription> subscriptions = new LinkedHashMap<>();
    private final List<Event> published = new ArrayList<>();

    public void subscribe(Object bean) {
        MethodIntrospector.selectMethods(
                        bean.getClass(),
                        (Method method) -> AnnotatedElementUtils.findMergedAnnotation(method, Subscriber.class))
                .forEach((method, subscriber) -> {
                    SubscriberMethod found = SubscriberMethod.of(bean, method);
                    subscriptions
                            .computeIfAbsent(subscriber.value(), name -> new Subscription(name, new LinkedHashMap<>()))
                            .methods()
                            .put(found.kind(), found);
                });
    }

    @Override
    public UUID publish(Event event) {
        StoredEvent stored = envelopes.seal(event);
        published.add(event);
        subscriptions.values().stream()
                .filter(subscription -> subscription.takes(stored.type()))
                .forEach(subscription -> delivering.deliver(subscription, stored));
        return UUID.fromString(stored.eventId());
    }

    public List<Event> published() {
        return List.copyOf(published);
    }

    private static EventProperties onlyShards(int shards) {
        Duration never = Duration.ofDays(1);
        var retry = new EventProperties.Retry(1, Duration.ZERO, Duration.ZERO);
        return new EventProperties(shards, 1, 1, never, never, 100, never, never, retry);
    }
}
