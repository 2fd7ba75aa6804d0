package [=package].user.embedded;

import java.time.Duration;
import java.util.Optional;

import [=package].user.services.provider.LogoutScope;
import [=package].user.services.provider.OtpKind;

/** What somebody does who is signed in. */
final class OwnAccount {

    private static final Duration RECENT = Duration.ofHours(24);

    private final EmbeddedDatabase database;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Mailer mailer;
    private final Codes codes;
    private final Sessions sessions;
    private final AccessTokens tokens;

    OwnAccount(
            EmbeddedDatabase database,
            Accounts accounts,
            Passwords passwords,
            Mailer mailer,
            Codes codes,
            Sessions sessions,
            AccessTokens tokens) {
        this.database = database;
        this.accounts = accounts;
        this.passwords = passwords;
        this.mailer = mailer;
        this.codes = codes;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    private record Caller(Account account, AccessTokens.Claims claims) {}

    Account see(String accessToken) {
        return database.call(() -> caller(accessToken).account());
    }

    void logout(String accessToken, LogoutScope scope) {
        database.transact(() -> {
            AccessTokens.Claims claims = caller(accessToken).claims();
            switch (scope) {
                case GLOBAL -> sessions.endAll(claims.user());
                case LOCAL -> sessions.end(claims.session());
                case OTHERS -> sessions.endOthers(claims.user(), claims.session());
            }
        });
    }

    Account change(String accessToken, AccountChange change) {
        return database.call(() -> {
            Caller caller = caller(accessToken);
            Optional<String> email = change.email()
                    .map(Emails::valid)
                    .filter(wanted -> !wanted.equals(caller.account().email()));
            change.password().ifPresent(passwords::requireStrong);
            email.ifPresent(this::requireFree);
            change.password().ifPresent(password -> {
                requireRecentSignIn(caller.claims(), change.nonce());
                setPassword(caller.claims(), password);
            });
            if (!change.data().isEmpty()) {
                accounts.addUserMetadata(caller.account().id(), change.data());
            }
            email.ifPresent(wanted -> planEmail(caller.account(), wanted, change));
            return accounts.get(caller.account().id());
        });
    }

    private void requireFree(String email) {
        if (accounts.findByEmail(email).isPresent()) {
            throw new EmbeddedFailure(
                    422, "email_exists", "A user with this email address has already been registered");
        }
    }

    /** The new address counts once its owner has shown the code. */
    private void planEmail(Account account, String email, AccountChange change) {
        mailer.send(account.id(), email, OtpKind.EMAIL_CHANGE, change.redirect());
        accounts.planEmail(account.id(), email);
    }

    /** A device that was left signed in does not give its account away. */
    private void requireRecentSignIn(AccessTokens.Claims claims, Optional<String> nonce) {
        if (!sessions.isOlder(claims.session(), RECENT)) {
            return;
        }
        throw nonce.isPresent()
                ? new EmbeddedFailure(422, "reauthentication_not_valid", "Nonce has expired or is invalid")
                : new EmbeddedFailure(400, "reauthentication_needed", "Password update requires reauthentication");
    }

    /** Whoever else is signed in, perhaps with a password that was stolen, is so no longer. */
    private void setPassword(AccessTokens.Claims claims, String password) {
        boolean same = accounts.passwordHash(claims.user())
                .filter(hash -> passwords.matches(password, hash))
                .isPresent();
        if (same) {
            throw new EmbeddedFailure(422, "same_password", "New password should be different from the old password.");
        }
        accounts.setPasswordHash(claims.user(), passwords.hash(password));
        codes.forget(claims.user());
        sessions.endOthers(claims.user(), claims.session());
    }

    private Caller caller(String accessToken) {
        AccessTokens.Claims claims = tokens.check(accessToken);
        Account account = accounts.find(claims.user())
                .orElseThrow(
                        () -> new EmbeddedFailure(403, "user_not_found", "User from sub claim in JWT does not exist"));
        if (!sessions.exists(claims.session(), claims.user())) {
            throw new EmbeddedFailure(403, "session_not_found", "Session from session_id claim in JWT does not exist");
        }
        if (account.isBanned(database.now())) {
            throw new EmbeddedFailure(403, "user_banned", "User is banned");
        }
        return new Caller(account, claims);
    }
}
