package [=package].user.services.rows;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import [=package].core.errors.CoreError;
import [=package].core.errors.ProblemException;
import [=package].user.schemas.AuthError;
import [=package].user.schemas.ProfileChange;
import [=package].user.schemas.User;
import [=package].user.services.signin.EmailChanges;

/** What users see and change of themselves. */
@Service
public class Profiles {

    private final UserRows rows;
    private final UserChanges changes;
    private final EmailChanges emails;
    private final AccountChecks accounts;
    private final TransactionOperations transaction;

    Profiles(
            UserRows rows,
            UserChanges changes,
            EmailChanges emails,
            AccountChecks accounts,
            TransactionOperations transaction) {
        this.rows = rows;
        this.changes = changes;
        this.emails = emails;
        this.accounts = accounts;
        this.transaction = transaction;
    }

    public User find(UUID id) {
        return live(rows.findById(id));
    }

    /**
     * The address comes first: when the provider refuses it, nothing has changed. The row has it once it is confirmed.
     *
     * @param accessToken what the provider wants to see for a new address
     * @param version the one the user has seen, if they say so
     */
    public User change(UUID id, String accessToken, ProfileChange change, Optional<Long> version) {
        User seen = inVersion(find(id), version);
        change.email()
                .filter(email -> !email.equalsIgnoreCase(seen.details().email()))
                .ifPresent(email -> {
                    AccountCalls.told(() -> emails.request(id, accessToken, email));
                    accounts.read(id);
                });
        return change.changesDisplayName() ? rename(id, change.displayName(), version) : seen;
    }

    private User rename(UUID id, Optional<String> name, Optional<Long> version) {
        return transaction.execute(status -> {
            User user = inVersion(live(rows.lock(id)), version);
            return changes.save(
                    user, user.with(user.details().withDisplayName(name.orElse(null), true), user.toldAt()));
        });
    }

    private static User inVersion(User user, Optional<Long> version) {
        if (version.isPresent() && version.get() != user.version()) {
            throw new ProblemException(
                    CoreError.VERSION_OUTDATED, "Somebody was quicker: read it again, then change it.");
        }
        return user;
    }

    private static User live(Optional<User> user) {
        return user.filter(found -> !found.isDeleted())
                .orElseThrow(() -> new ProblemException(AuthError.UNKNOWN_USER, "Your account is gone."));
    }
}
