package [=package].events.services;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import [=package].core.tasks.PermanentFailure;
import [=package].events.Envelope;

/** A subscriber of this process: its name, and the method for each version of each type it takes. */
record Subscription(String name, Map<Kind, SubscriberMethod> methods) {

    /** What a method takes. */
    record Kind(String type, int version) {}

    Set<String> types() {
        return methods.keySet().stream().map(Kind::type).collect(Collectors.toCollection(TreeSet::new));
    }

    boolean takes(String type) {
        return methods.keySet().stream().anyMatch(kind -> kind.type().equals(type));
    }

    /** Which version an event has is no reason to drop it: it waits among the dead letters for a release that knows it. */
    SubscriberMethod methodFor(Envelope envelope) {
        SubscriberMethod method = methods.get(new Kind(envelope.type(), envelope.version()));
        if (method == null) {
            throw new PermanentFailure(
                    "%s takes no version %d of %s".formatted(name, envelope.version(), envelope.type()));
        }
        return method;
    }
}
