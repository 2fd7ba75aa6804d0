package [=package].user;

import java.util.UUID;

import [=package].events.Event;
import [=package].events.EventType;

/** Somebody was here for the first time, and has a row in {@code users} from now on. */
@EventType(name = "user.registered")
public record UserRegistered(UUID id) implements Event {

    @Override
    public String key() {
        return id.toString();
    }
}
