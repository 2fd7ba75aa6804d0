package [=package].user.services.rows;

import java.time.Instant;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import [=package].events.Events;
import [=package].user.UserRegistered;
import [=package].user.schemas.User;
import [=package].user.services.provider.AccessToken;
import [=package].user.services.provider.UserDirectory;

/** Takes over what a token says: whole, of somebody who is here for the first time; later, a new address. */
@Component
class Newcomers {

    private final UserRows rows;
    private final UserChanges changes;
    private final Events events;
    private final AccountChecks accounts;
    private final UserDirectory directory;

    Newcomers(UserRows rows, UserChanges changes, Events events, AccountChecks accounts, UserDirectory directory) {
        this.rows = rows;
        this.changes = changes;
        this.events = events;
        this.accounts = accounts;
        this.directory = directory;
    }

    /** However many requests come first, one makes the row; the others wait for it, and find it. */
    @Transactional
    public User register(AccessToken token) {
        UUID id = UUID.randomUUID();
        boolean made = rows.add(
                id, directory.name(), token.subject(), token.email().orElse(null), tellingTime(token), User.now());
        if (made) {
            events.publish(new UserRegistered(id));
            accounts.read(id);
        }
        return rows.findByProviderAndSubject(directory.name(), token.subject()).orElseThrow();
    }

    @Transactional
    public User takeOverEmail(UUID id, AccessToken token) {
        User user = rows.lock(id).orElseThrow();
        if (!hasNews(user, token)) {
            return user;
        }
        String email = token.email().orElseThrow();
        return changes.save(user, user.with(user.details().withEmail(email, true), tellingTime(token)));
    }

    /** A token without an address says nothing about it; one that was issued before the last news is out of date. */
    static boolean hasNews(User user, AccessToken token) {
        return !user.isDeleted()
                && token.email().isPresent()
                && !token.email().get().equals(user.details().email())
                && tellingTime(token).isAfter(user.toldAt());
    }

    /** By a clock that is ahead of ours, a token would outdo news that is in truth newer. */
    private static Instant tellingTime(AccessToken token) {
        Instant now = User.now();
        return token.issuedAt().isAfter(now) ? now : token.issuedAt();
    }
}
