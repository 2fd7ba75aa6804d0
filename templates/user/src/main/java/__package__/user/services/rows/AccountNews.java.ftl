package [=package].user.services.rows;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import [=package].user.schemas.DisplayName;
import [=package].user.schemas.User;
import [=package].user.schemas.UserDetails;
import [=package].user.services.provider.ProviderUser;
import [=package].user.services.provider.UserDirectory;

/** Brings rows up to date with the accounts behind them. An account without a row gets none: its user was never here. */
@Component
class AccountNews {

    private final UserRows rows;
    private final UserChanges changes;
    private final UserDirectory directory;
    private final TransactionOperations transaction;

    AccountNews(UserRows rows, UserChanges changes, UserDirectory directory, TransactionOperations transaction) {
        this.rows = rows;
        this.changes = changes;
        this.directory = directory;
        this.transaction = transaction;
    }

    /** Asks for one account; that there is none changes nothing. */
    void read(UUID id) {
        ask(id, user -> {});
    }

    /** Asks for one account; when there is none any more, its user is gone as well. */
    void check(UUID id) {
        ask(id, changes::bury);
    }

    /** Runs in the caller's transaction, and needs one query for all, and one for each row that changes. */
    void take(List<ProviderUser> accounts, Instant readAt) {
        if (accounts.isEmpty()) {
            return;
        }
        // A page may name an account twice, when others moved while it was put together.
        Map<String, ProviderUser> bySubject = accounts.stream()
                .collect(Collectors.toMap(ProviderUser::subject, Function.identity(), (first, second) -> second));
        rows.lockAll(directory.name(), bySubject.keySet())
                .forEach(user -> take(user, bySubject.get(user.subject()), readAt));
    }

    private void ask(UUID id, Consumer<User> whenGone) {
        rows.findById(id).filter(user -> !user.isDeleted()).ifPresent(user -> {
            Instant readAt = User.now();
            var account = directory.find(user.subject());
            transaction.executeWithoutResult(status -> rows.lock(id)
                    .filter(locked -> !locked.isDeleted())
                    .ifPresent(locked -> account.ifPresentOrElse(
                            known -> take(locked, known, readAt), () -> whenGone.accept(locked))));
        });
    }

    private void take(User user, ProviderUser account, Instant readAt) {
        if (user.toldAt().isBefore(readAt)) {
            changes.save(user, user.with(details(user.details(), account), readAt));
        }
    }

    private static UserDetails details(UserDetails before, ProviderUser account) {
        UserDetails details = before.withEmail(account.email().orElse(null), account.emailConfirmed())
                .withBan(account.bannedUntil()
                        .map(until -> until.truncatedTo(ChronoUnit.MICROS))
                        .filter(until -> until.isAfter(User.now()))
                        .orElse(null));
        return before.displayNameChosen()
                ? details
                : details.withDisplayName(
                        account.displayName().flatMap(DisplayName::fitting).orElse(null), false);
    }
}
