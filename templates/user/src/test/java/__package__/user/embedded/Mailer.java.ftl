package [=package].user.embedded;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import [=package].user.services.provider.OtpKind;

/** Makes codes and the mails they go out with. */
final class Mailer {

    private final EmbeddedDatabase database;
    private final Codes codes;
    private final Mailbox mailbox;
    private final EmbeddedSettings settings;

    Mailer(EmbeddedDatabase database, Codes codes, Mailbox mailbox, EmbeddedSettings settings) {
        this.database = database;
        this.codes = codes;
        this.mailbox = mailbox;
        this.settings = settings;
    }

    /** The link only leads to a page: following it does not use the code up, for scanners of mails follow links, too. */
    void send(UUID user, String email, OtpKind kind, Optional<URI> redirect) {
        Codes.Made made = codes.make(user, Purpose.of(kind).get(0), email);
        String parameters = "token_hash=" + made.hash() + "&type=" + kind.name().toLowerCase(Locale.ROOT);
        URI link = Links.with(redirect.orElseGet(settings.site()), parameters);
        mailbox.put(new Mail(email, kind, made.code(), made.hash(), link, database.now()));
    }
}
