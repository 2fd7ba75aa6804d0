package [=package].user.services.rows;

import org.springframework.stereotype.Component;

import [=package].events.Events;
import [=package].user.UserDeleted;
import [=package].user.UserUpdated;
import [=package].user.schemas.User;

/** Writes what has changed of a row that the caller's transaction has locked, and tells the other modules. */
@Component
class UserChanges {

    private final UserRows rows;
    private final Events events;

    UserChanges(UserRows rows, Events events) {
        this.rows = rows;
        this.events = events;
    }

    /** The event is for what others can see: a ban, for one, is not. */
    User save(User before, User after) {
        if (after.details().equals(before.details())) {
            return before;
        }
        User saved = rows.save(after);
        if (!saved.profile().equals(before.profile())) {
            events.publish(new UserUpdated(saved.id()));
        }
        return saved;
    }

    void bury(User user) {
        if (!user.isDeleted()) {
            rows.save(user.forgotten());
            events.publish(new UserDeleted(user.id()));
        }
    }
}
