package [=package].user;

import java.util.Optional;
import java.util.UUID;

/** What other modules may ask of users. */
public interface Users {

    /** Empty for somebody who was never here or is gone. */
    Optional<UserProfile> find(UUID id);
}
