package [=package].user;

import java.util.UUID;

import [=package].events.Event;
import [=package].events.EventType;

/** A user is gone, and what this module knew of them. Whatever else belongs to them is to go, too. */
@EventType(name = "user.deleted")
public record UserDeleted(UUID id) implements Event {

    @Override
    public String key() {
        return id.toString();
    }
}
