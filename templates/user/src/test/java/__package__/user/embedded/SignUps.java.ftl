package [=package].user.embedded;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import [=package].user.services.provider.OtpKind;

/** New accounts, with a password or with a code. */
final class SignUps {

    private static final Map<String, Object> BY_EMAIL = Map.of("provider", "email", "providers", List.of("email"));

    private final EmbeddedDatabase database;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Mailer mailer;
    private final Sessions sessions;

    SignUps(EmbeddedDatabase database, Accounts accounts, Passwords passwords, Mailer mailer, Sessions sessions) {
        this.database = database;
        this.accounts = accounts;
        this.passwords = passwords;
        this.mailer = mailer;
        this.sessions = sessions;
    }

    SignedUp withPassword(NewAccount wanted, Optional<URI> redirect, boolean confirm) {
        if (wanted.password().isEmpty()) {
            throw new EmbeddedFailure(400, "validation_failed", "Signup requires a valid password");
        }
        passwords.requireStrong(wanted.password());
        String email = Emails.valid(wanted.email());
        String hash = passwords.hash(wanted.password());
        return database.call(() -> {
            Account account = register(email, Optional.of(hash), wanted.data(), redirect, confirm);
            return account.isConfirmed()
                    ? new SignedUp.AtOnce(sessions.start(account.id(), "password"))
                    : new SignedUp.Pending(account);
        });
    }

    /** For those who have no account, or never confirmed it, the code confirms it. */
    void sendCode(String address, boolean create, Map<String, Object> data, Optional<URI> redirect, boolean confirm) {
        String email = Emails.valid(address);
        database.transact(() -> {
            Optional<Account> known = accounts.findByEmail(email);
            if (known.isEmpty() && !create) {
                throw new EmbeddedFailure(422, "otp_disabled", "Signups not allowed for otp");
            }
            Account account = known.filter(Account::isConfirmed)
                    .orElseGet(() -> register(email, Optional.empty(), data, redirect, confirm));
            if (account.isConfirmed()) {
                mailer.send(account.id(), email, OtpKind.MAGICLINK, redirect);
            }
        });
    }

    /** @return an account that is confirmed, waits for its confirmation, or is invented */
    private Account register(
            String email, Optional<String> hash, Map<String, Object> data, Optional<URI> redirect, boolean confirm) {
        Optional<Account> created = accounts.create(email, data, BY_EMAIL);
        created.ifPresent(account -> hash.ifPresent(value -> accounts.setPasswordHash(account.id(), value)));
        Account account = created.or(() -> accounts.findByEmail(email)).orElseThrow();
        if (account.isConfirmed() && !confirm) {
            throw new EmbeddedFailure(422, "user_already_exists", "User already registered");
        }
        if (account.isConfirmed()) {
            return invented(email, data);
        }
        if (confirm) {
            mailer.send(account.id(), email, OtpKind.SIGNUP, redirect);
            return account;
        }
        accounts.confirm(account.id());
        return accounts.get(account.id());
    }

    /** Somebody has the address already; whoever asks must not learn that. */
    private Account invented(String email, Map<String, Object> data) {
        Instant now = database.now();
        return new Account(
                UUID.randomUUID(),
                email,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new LinkedHashMap<>(data),
                BY_EMAIL,
                now,
                now,
                Optional.empty());
    }
}
