package [=package].user;

import java.util.UUID;

import [=package].events.Event;
import [=package].events.EventType;

/** Something that is known of a user has changed; {@link Users} tells what it is now. */
@EventType(name = "user.updated")
public record UserUpdated(UUID id) implements Event {

    @Override
    public String key() {
        return id.toString();
    }
}
