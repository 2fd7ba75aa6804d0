package [=package].user.embedded;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import [=package].user.services.provider.OtpKind;

/** Keeps the mails instead of sending them. */
public final class Mailbox {

    private static final int MOST_SHOWN = 200;

    private final EmbeddedDatabase database;

    Mailbox(EmbeddedDatabase database) {
        this.database = database;
    }

    /** Only inside of a transaction of the engine's: a mail that was not meant to be sent is not there. */
    void put(Mail mail) {
        database.sql("""
                        insert into mails (recipient, kind, code, token_hash, link, sent_at)
                        values (:recipient, :kind, :code, :hash, :link, :now)
                        """)
                .param("recipient", mail.to())
                .param("kind", mail.kind().name())
                .param("code", mail.code())
                .param("hash", mail.tokenHash())
                .param("link", mail.link().toString())
                .param("now", database.time())
                .update();
    }

    /** Newest first. */
    public List<Mail> all() {
        return database.call(() -> database.sql("select * from mails order by id desc limit :most")
                .param("most", MOST_SHOWN)
                .query(Mailbox::mail)
                .list());
    }

    /** Newest first. */
    public List<Mail> to(String email) {
        return database.call(
                () -> database.sql("select * from mails where recipient = :email order by id desc limit :most")
                        .param("email", email.strip().toLowerCase(Locale.ROOT))
                        .param("most", MOST_SHOWN)
                        .query(Mailbox::mail)
                        .list());
    }

    public Optional<Mail> lastTo(String email) {
        return to(email).stream().findFirst();
    }

    private static Mail mail(ResultSet row, int number) throws SQLException {
        return new Mail(
                row.getString("recipient"),
                OtpKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getString("token_hash"),
                URI.create(row.getString("link")),
                EmbeddedDatabase.instant(row, "sent_at"));
    }
}
