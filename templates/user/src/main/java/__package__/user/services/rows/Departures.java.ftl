package [=package].user.services.rows;

import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import [=package].core.errors.ProblemException;
import [=package].core.tasks.Tasks;
import [=package].user.schemas.AuthError;
import [=package].user.services.provider.AuthProvider;
import [=package].user.services.provider.Flow;
import [=package].user.services.provider.UserDirectory;
import [=package].user.services.tokens.Revocations;

/**
 * Somebody leaves. The row goes first, and the same transaction stores the task that deletes the account: whatever crashes
 * then, the account goes, too. The other way round a crash would leave personal data of somebody who cannot sign in again
 * to have it deleted. The emptied row refuses the tokens that still live, from its commit on.
 */
@Service
public class Departures {

    private final UserRows rows;
    private final UserChanges changes;
    private final Tasks tasks;
    private final AuthProvider provider;
    private final UserDirectory directory;
    private final Revocations revocations;

    Departures(
            UserRows rows,
            UserChanges changes,
            Tasks tasks,
            AuthProvider provider,
            UserDirectory directory,
            Revocations revocations) {
        this.rows = rows;
        this.changes = changes;
        this.tasks = tasks;
        this.provider = provider;
        this.directory = directory;
        this.revocations = revocations;
    }

    /** Does nothing for somebody who has left already. Without the provider's list of accounts nobody can leave. */
    @Transactional
    public void leave(UUID id) {
        if (!provider.capabilities().contains(Flow.DIRECTORY)) {
            throw new ProblemException(AuthError.FLOW_UNSUPPORTED, "This service may not delete accounts.");
        }
        rows.lock(id).filter(user -> !user.isDeleted()).ifPresent(user -> {
            changes.bury(user);
            tasks.enqueue(new UserTasks.DeleteAccount(id));
        });
    }

    /** Both can be done twice. */
    void deleteAccount(UUID id) {
        String subject = rows.findById(id).orElseThrow().subject();
        directory.delete(subject);
        revocations.revokeUser(subject);
    }
}
