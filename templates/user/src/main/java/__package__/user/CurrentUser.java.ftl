package [=package].user;

import java.util.UUID;

/**
 * Who sent the request. A controller's method takes one as a parameter; the route is then for signed-in users alone.
 *
 * @param id the key of the row in {@code users}: what other tables point at
 * @param sessionId the sign-in that the access token belongs to
 * @param admin whether the provider says so, in a claim that users cannot write
 */
public record CurrentUser(UUID id, UUID sessionId, boolean admin) {}
