package [=package].user.embedded;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What whoever has the secret key may do. */
public final class Administration {

    private static final int PAGE = 50;

    private final EmbeddedDatabase database;
    private final Accounts accounts;

    Administration(EmbeddedDatabase database, Accounts accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    /** Newest first, 50 a page. */
    public List<Account> list(int page) {
        return database.call(() -> accounts.list(page, PAGE));
    }

    public Optional<Account> find(UUID user) {
        return database.call(() -> accounts.find(user));
    }

    public Optional<Account> findByEmail(String email) {
        return database.call(() -> accounts.findByEmail(Emails.valid(email)));
    }

    /** Zero lifts a ban. */
    public Account ban(UUID user, Duration duration) {
        return change(
                user,
                () -> accounts.ban(
                        user,
                        Optional.of(duration)
                                .filter(time -> !time.isZero())
                                .map(time -> database.now().plus(time))));
    }

    /** Adds to {@code app_metadata}, which users cannot write. */
    public Account addAppMetadata(UUID user, Map<String, Object> data) {
        return change(user, () -> accounts.addAppMetadata(user, data));
    }

    /** False when there was nobody. */
    public boolean delete(UUID user) {
        return database.call(() -> accounts.delete(user));
    }

    private Account change(UUID user, Runnable work) {
        return database.call(() -> {
            require(user);
            work.run();
            return accounts.get(user);
        });
    }

    private void require(UUID user) {
        if (accounts.find(user).isEmpty()) {
            throw new EmbeddedFailure(404, "user_not_found", "User not found");
        }
    }
}
