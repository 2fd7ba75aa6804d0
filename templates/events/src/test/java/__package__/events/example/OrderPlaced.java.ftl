package [=package].events.example;

import java.util.UUID;

import [=package].events.Event;
import [=package].events.EventType;

/** An order was placed; the total is in cents. */
@EventType(name = "orders.placed")
public record OrderPlaced(UUID orderId, long total) implements Event {

    @Override
    public String key() {
        return orderId.toString();
    }
}
