package [=package].user.services.provider;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** All accounts, for administration. Needs the provider's secret key; without it, {@code FLOW_UNSUPPORTED}. */
public interface UserDirectory {

    /** What the rows in {@code users} call this provider. It never changes. */
    String name();

    /**
     * One page of all accounts.
     *
     * @param page counted from 1; an empty list is behind the last
     */
    List<ProviderUser> list(int page);

    Optional<ProviderUser> find(String subject);

    /** No new sessions for so long; a ban of zero lifts one. */
    void ban(String subject, Duration duration);

    /** Deleting somebody who is gone already is no failure. */
    void delete(String subject);
}
