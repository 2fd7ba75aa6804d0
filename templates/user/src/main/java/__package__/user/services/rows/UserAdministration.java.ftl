package [=package].user.services.rows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import [=package].core.errors.ProblemException;
import [=package].core.web.Cursors;
import [=package].core.web.Page;
import [=package].core.web.PageQuery;
import [=package].user.schemas.AdminUserView;
import [=package].user.schemas.AuthError;
import [=package].user.schemas.BanRequest;
import [=package].user.schemas.User;
import [=package].user.services.provider.UserDirectory;
import [=package].user.services.tokens.Revocations;

/** What administrators do with users. */
@Service
public class UserAdministration {

    private static final Position NEWEST = new Position(Position.LATEST, new UUID(0, 0));

    private final UserRows rows;
    private final UserChanges changes;
    private final UserDirectory directory;
    private final Revocations revocations;
    private final TransactionOperations transaction;
    private final Cursors cursors;

    UserAdministration(
            UserRows rows,
            UserChanges changes,
            UserDirectory directory,
            Revocations revocations,
            TransactionOperations transaction,
            Cursors cursors) {
        this.rows = rows;
        this.changes = changes;
        this.directory = directory;
        this.revocations = revocations;
        this.transaction = transaction;
        this.cursors = cursors;
    }

    record Position(Instant createdAt, UUID id) {

        private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
        private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

        /** A cursor of somebody's own making may hold a time that the database cannot. */
        Position {
            if (createdAt.isBefore(EARLIEST) || createdAt.isAfter(LATEST)) {
                throw new IllegalArgumentException("No row is from that time");
            }
        }
    }

    /**
     * Newest first.
     *
     * @param email in full; two accounts may have the same
     */
    public Page<AdminUserView> list(Optional<String> email, PageQuery query) {
        Position last = cursors.decode(query.cursor(), Position.class).orElse(NEWEST);
        List<User> found = email.map(
                        address -> rows.withEmailAfter(address, last.createdAt(), last.id(), query.rowsToFetch()))
                .orElseGet(() -> rows.after(last.createdAt(), last.id(), query.rowsToFetch()));
        return Page.of(
                found, query, user -> cursors.encode(new Position(user.createdAt(), user.id())), AdminUserView::of);
    }

    public User find(UUID id) {
        return rows.findById(id).filter(user -> !user.isDeleted()).orElseThrow(() -> unknown(id));
    }

    /**
     * The provider comes first: a ban that only our row knew of would be lifted by the next comparison with it. Whoever is
     * told that something failed in between can try again. The row refuses the user's tokens, from its commit on.
     *
     * @param administrator empty for an operator, who is no user
     */
    public User ban(UUID id, BanRequest request, Optional<UUID> administrator) {
        if (administrator.filter(id::equals).isPresent()) {
            throw new ProblemException(AuthError.OWN_BAN, "Another administrator can do it.");
        }
        String subject = find(id).subject();
        Instant now = User.now();
        Instant until = request.end(now);
        AccountCalls.told(() -> directory.ban(subject, Duration.between(now, until)));
        User banned = mark(id, Optional.of(until));
        revocations.revokeUser(subject);
        return banned;
    }

    public void liftBan(UUID id) {
        String subject = find(id).subject();
        AccountCalls.told(() -> directory.ban(subject, Duration.ZERO));
        mark(id, Optional.empty());
    }

    private User mark(UUID id, Optional<Instant> until) {
        return transaction.execute(status -> {
            User user = rows.lock(id).filter(locked -> !locked.isDeleted()).orElseThrow(() -> unknown(id));
            return changes.save(user, user.with(user.details().withBan(until.orElse(null)), User.now()));
        });
    }

    private static ProblemException unknown(UUID id) {
        return new ProblemException(AuthError.UNKNOWN_USER, "No user has the id " + id + ".");
    }
}
