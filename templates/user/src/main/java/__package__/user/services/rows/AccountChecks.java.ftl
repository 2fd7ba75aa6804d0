package [=package].user.services.rows;

import java.util.UUID;

import org.springframework.stereotype.Component;

import [=package].core.tasks.Tasks;
import [=package].user.services.provider.AuthProvider;
import [=package].user.services.provider.Flow;
import [=package].user.services.provider.UserDirectory;

/** Has an account looked at soon. Nothing is done with a provider that cannot be asked. */
@Component
public class AccountChecks {

    private final UserRows rows;
    private final Tasks tasks;
    private final AuthProvider provider;
    private final UserDirectory directory;

    AccountChecks(UserRows rows, Tasks tasks, AuthProvider provider, UserDirectory directory) {
        this.rows = rows;
        this.tasks = tasks;
        this.provider = provider;
        this.directory = directory;
    }

    /** Something may be new; whoever has just been here is not gone. */
    void read(UUID id) {
        if (provider.capabilities().contains(Flow.DIRECTORY)) {
            tasks.enqueue(new UserTasks.ReadAccount(id));
        }
    }

    /** Something has happened to it. Accounts whose user was never here, or is gone, do not matter. */
    public void check(String subject) {
        if (provider.capabilities().contains(Flow.DIRECTORY)) {
            rows.idOf(directory.name(), subject).ifPresent(id -> tasks.enqueue(new UserTasks.CheckAccount(id)));
        }
    }
}
