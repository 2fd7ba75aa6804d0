package [=package].events;

/**
 * Something that happened, told as a record with an {@link EventType}. It carries ids and amounts, never personal data or
 * tokens: events are stored, copied and shown to operators.
 */
public interface Event {

    /**
     * What the event is about, such as an order's id. Events of one key reach a subscriber in the order in which they
     * were published; events of different keys have no order.
     */
    String key();
}
