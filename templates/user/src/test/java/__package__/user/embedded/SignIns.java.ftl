package [=package].user.embedded;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;

import [=package].user.services.provider.OtpKind;
import [=package].user.services.provider.OtpProof;

/** Signing in with a password, a code from a mail, or the refresh token of before. */
final class SignIns {

    private final EmbeddedDatabase database;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Codes codes;
    private final Attempts attempts;
    private final Sessions sessions;

    SignIns(
            EmbeddedDatabase database,
            Accounts accounts,
            Passwords passwords,
            Codes codes,
            Attempts attempts,
            Sessions sessions) {
        this.database = database;
        this.accounts = accounts;
        this.passwords = passwords;
        this.codes = codes;
        this.attempts = attempts;
        this.sessions = sessions;
    }

    /** A ban is told before the password is looked at, as Supabase does. */
    IssuedSession withPassword(String address, String password) {
        String email = address.toLowerCase(Locale.ROOT);
        attempts.count(email);
        Account account = database.call(() -> accounts.findByEmail(email)).orElseThrow(SignIns::wrong);
        String hash = database.call(() -> accounts.passwordHash(account.id())).orElseThrow(SignIns::wrong);
        if (account.isBanned(database.now())) {
            throw new EmbeddedFailure(400, "user_banned", "User is banned");
        }
        if (!passwords.matches(password, hash)) {
            throw wrong();
        }
        if (!account.isConfirmed()) {
            throw new EmbeddedFailure(400, "email_not_confirmed", "Email not confirmed");
        }
        return database.call(() -> sessions.start(account.id(), "password"));
    }

    IssuedSession refresh(String refreshToken) {
        return database.call(() -> sessions.refresh(refreshToken)).get();
    }

    IssuedSession withCode(OtpProof proof) {
        List<Purpose> purposes = Purpose.of(proof.kind());
        if (proof instanceof OtpProof.Code code) {
            String email = Emails.valid(code.email());
            attempts.count(email);
            return database.call(() -> {
                requireNotBanned(owner(email, code.kind()));
                return use(Codes.hash(email, code.code()), purposes, "Token has expired or is invalid");
            });
        }
        String hash = ((OtpProof.Link) proof).tokenHash();
        return database.call(() -> use(hash, purposes, "Email link is invalid or has expired"));
    }

    /** Whose code it would be. A code for a new address is sent there, and nobody has that address yet. */
    private Optional<Account> owner(String email, OtpKind kind) {
        if (kind == OtpKind.EMAIL_CHANGE) {
            return Optional.empty();
        }
        return Optional.of(accounts.findByEmail(email).orElseThrow(() -> invalid("Token has expired or is invalid")));
    }

    private IssuedSession use(String hash, List<Purpose> purposes, String message) {
        Codes.Found code = codes.find(hash, purposes).orElseThrow(() -> invalid(message));
        Account account = accounts.find(code.user()).orElseThrow(() -> invalid(message));
        requireNotBanned(Optional.of(account));
        // Whoever had the lock before may have used it up.
        if (codes.isExpired(code) || codes.find(hash, List.of(code.purpose())).isEmpty()) {
            throw invalid(message);
        }
        codes.useUp(account.id());
        if (code.purpose() == Purpose.EMAIL_CHANGE) {
            changeEmail(account, message);
        } else {
            accounts.confirm(account.id());
        }
        return sessions.start(account.id(), "otp");
    }

    private void changeEmail(Account account, String message) {
        String email = account.newEmail().orElseThrow(() -> invalid(message));
        try {
            accounts.changeEmail(account.id(), email);
        } catch (DuplicateKeyException e) {
            throw new EmbeddedFailure(
                    422, "email_exists", "A user with this email address has already been registered");
        }
    }

    private void requireNotBanned(Optional<Account> account) {
        if (account.filter(one -> one.isBanned(database.now())).isPresent()) {
            throw new EmbeddedFailure(403, "user_banned", "User is banned");
        }
    }

    private static EmbeddedFailure wrong() {
        return new EmbeddedFailure(400, "invalid_credentials", "Invalid login credentials");
    }

    private static EmbeddedFailure invalid(String message) {
        return new EmbeddedFailure(403, "otp_expired", message);
    }
}
