package [=package].user.services.rows;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import [=package].core.tasks.Tasks;
import [=package].user.schemas.User;
import [=package].user.services.provider.AuthProvider;
import [=package].user.services.provider.Flow;
import [=package].user.services.provider.ProviderUser;
import [=package].user.services.provider.UserDirectory;

/**
 * Compares all rows with the provider's accounts. Each page is a task of its own that stores the next in its transaction,
 * so a crash costs one page. Rows that no page spoke of are asked for one by one before they are emptied: the provider
 * counts pages by position, and who leaves meanwhile pushes others out of sight.
 */
@Component
class Reconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);

    private static final int BATCH = 50;

    /** So many may always go; of more, a fifth of all at most: rather than that all have left, something is wrong. */
    private static final int FEW = 10;

    private static final int FIFTH = 5;

    private final Walks walks;
    private final AccountNews news;
    private final Tasks tasks;
    private final AuthProvider provider;
    private final UserDirectory directory;
    private final TransactionOperations transaction;

    Reconciliation(
            Walks walks,
            AccountNews news,
            Tasks tasks,
            AuthProvider provider,
            UserDirectory directory,
            TransactionOperations transaction) {
        this.walks = walks;
        this.news = news;
        this.tasks = tasks;
        this.provider = provider;
        this.directory = directory;
        this.transaction = transaction;
    }

    void start() {
        if (!provider.capabilities().contains(Flow.DIRECTORY)) {
            LOG.info("Users are not compared with the provider's accounts: it does not list them");
            return;
        }
        transaction.executeWithoutResult(status -> tasks.enqueue(new ReconcileTasks.ReadPage(walks.begin(), 1)));
    }

    /** A page that was turned already, or belongs to a comparison that another has ended, is left alone. */
    void readPage(UUID walk, int page) {
        if (!walks.isAt(walk, page)) {
            return;
        }
        Instant readAt = User.now();
        List<ProviderUser> accounts = directory.list(page);
        transaction.executeWithoutResult(status -> {
            if (!walks.turn(walk, page)) {
                return;
            }
            if (accounts.isEmpty()) {
                judge(walk, page);
            } else {
                walks.meet(
                        walk,
                        directory.name(),
                        accounts.stream().map(ProviderUser::subject).toList());
                news.take(accounts, readAt);
                tasks.enqueue(new ReconcileTasks.ReadPage(walk, page + 1));
            }
        });
    }

    /** The whole list is read: those that it did not have may be gone. */
    private void judge(UUID walk, int page) {
        Walks.Tally tally = walks.tally(walk, directory.name());
        boolean nobody = page == 1 && tally.all() > 0;
        boolean tooMany = tally.missing() > FEW && tally.missing() * FIFTH > tally.all();
        if (nobody || tooMany) {
            LOG.error(
                    "The provider knows {} of {} users no longer; none is deleted. Is this the right provider?",
                    tally.missing(),
                    tally.all());
            walks.end(walk);
        } else {
            tasks.enqueue(new ReconcileTasks.AskForMissing(walk));
        }
    }

    /** Asking for somebody empties the row if there is no account; who is found after all has been met. */
    void askForMissing(UUID walk) {
        List<UUID> missing = walks.missing(walk, directory.name(), BATCH);
        missing.forEach(news::check);
        transaction.executeWithoutResult(status -> {
            if (missing.isEmpty()) {
                walks.end(walk);
            } else {
                walks.meet(walk, missing);
                tasks.enqueue(new ReconcileTasks.AskForMissing(walk));
            }
        });
    }
}
