package [=package].user.embedded;

import java.net.URI;
import java.util.Optional;

import [=package].user.services.provider.OtpKind;

/** Mails that somebody asks for who need not have an account. For an unknown address nothing happens. */
final class Mails {

    private final EmbeddedDatabase database;
    private final Accounts accounts;
    private final Mailer mailer;

    Mails(EmbeddedDatabase database, Accounts accounts, Mailer mailer) {
        this.database = database;
        this.accounts = accounts;
        this.mailer = mailer;
    }

    void recover(String address, Optional<URI> redirect) {
        String email = Emails.valid(address);
        database.transact(() -> accounts.findByEmail(email)
                .ifPresent(account -> mailer.send(account.id(), email, OtpKind.RECOVERY, redirect)));
    }

    void resend(OtpKind kind, String address, Optional<URI> redirect) {
        String email = Emails.valid(address);
        database.transact(() -> accounts.findByEmail(email).ifPresent(account -> resend(kind, account, redirect)));
    }

    private void resend(OtpKind kind, Account account, Optional<URI> redirect) {
        switch (kind) {
            case SIGNUP -> {
                if (!account.isConfirmed()) {
                    mailer.send(account.id(), account.email(), kind, redirect);
                }
            }
            case EMAIL_CHANGE ->
                account.newEmail().ifPresent(email -> mailer.send(account.id(), email, kind, redirect));
            default ->
                throw new EmbeddedFailure(400, "validation_failed", "Missing one of these types: signup, email_change");
        }
    }
}
