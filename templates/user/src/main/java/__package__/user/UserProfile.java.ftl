package [=package].user;

import java.util.Optional;
import java.util.UUID;

/** What other modules may know of a user. The e-mail address is there if the provider has one, and it is confirmed. */
public record UserProfile(UUID id, Optional<String> email, Optional<String> displayName) {}
