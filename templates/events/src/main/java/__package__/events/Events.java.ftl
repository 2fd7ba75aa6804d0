package [=package].events;

import java.util.UUID;

/** Publishes events. Needs a running transaction: the event is out when that commits, and was never there if it rolls back. */
public interface Events {

    /** Returns the id by which the event is known from here on. */
    UUID publish(Event event);
}
