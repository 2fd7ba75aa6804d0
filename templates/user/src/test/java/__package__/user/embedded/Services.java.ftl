package [=package].user.embedded;

import java.time.Clock;
import javax.sql.DataSource;

/** What the engine is made of, put together. */
record Services(
        EmbeddedDatabase database,
        SigningKeys keys,
        AccessTokens tokens,
        Mailbox mailbox,
        SignUps signUps,
        SignIns signIns,
        Mails mails,
        OwnAccount own,
        OAuthFlows oauth,
        Administration administration) {

    static Services of(DataSource source, EmbeddedSettings settings, Clock clock) {
        var database = new EmbeddedDatabase(source, settings.schema(), clock);
        var keys = new SigningKeys(database);
        var tokens = new AccessTokens(database, keys, settings.issuer());
        var mailbox = new Mailbox(database);
        var accounts = new Accounts(database);
        var sessions = new Sessions(database, accounts, tokens);
        var codes = new Codes(database);
        var passwords = new Passwords(settings);
        var mailer = new Mailer(database, codes, mailbox, settings);
        return new Services(
                database,
                keys,
                tokens,
                mailbox,
                new SignUps(database, accounts, passwords, mailer, sessions),
                new SignIns(database, accounts, passwords, codes, new Attempts(database), sessions),
                new Mails(database, accounts, mailer),
                new OwnAccount(database, accounts, passwords, mailer, codes, sessions, tokens),
                new OAuthFlows(database, new LinkedAccounts(database, accounts), sessions),
                new Administration(database, accounts));
    }
}
