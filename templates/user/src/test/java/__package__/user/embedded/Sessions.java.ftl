package [=package].user.embedded;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The table of sessions: issues them, refreshes them, ends them. */
final class Sessions {

    /** So long a refresh token that was used already is honoured: several tabs refresh at once. */
    private static final Duration REUSE_INTERVAL = Duration.ofSeconds(10);

    private final SecureRandom random = new SecureRandom();
    private final EmbeddedDatabase database;
    private final Accounts accounts;
    private final AccessTokens tokens;

    Sessions(EmbeddedDatabase database, Accounts accounts, AccessTokens tokens) {
        this.database = database;
        this.accounts = accounts;
        this.tokens = tokens;
    }

    private static SecretKey key(byte[] secret) {
        return new SecretKeySpec(secret, "HmacSHA256");
    }

    record Row(
            UUID id, UUID user, String method, SecretKey secret, long counter, Instant createdAt, Instant refreshedAt) {

        private static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getObject("id", UUID.class),
                    row.getObject("user_id", UUID.class),
                    row.getString("method"),
                    key(row.getBytes("secret")),
                    row.getLong("counter"),
                    EmbeddedDatabase.instant(row, "created_at"),
                    EmbeddedDatabase.instant(row, "refreshed_at"));
        }
    }

    /** @param method how the user showed who they are: password, otp, oauth */
    IssuedSession start(UUID user, String method) {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        Instant now = database.now();
        var session = new Row(UUID.randomUUID(), user, method, key(secret), 0, now, now);
        database.sql("""
                        insert into sessions (id, user_id, method, secret, created_at, refreshed_at)
                        values (:id, :user, :method, :secret, :now, :now)
                        """)
                .param("id", session.id())
                .param("user", user)
                .param("method", method)
                .param("secret", secret)
                .param("now", database.time())
                .update();
        accounts.signedIn(user);
        return issue(session, accounts.get(user));
    }

    /** Leads to a failure rather than throwing it where the end of the session must not be rolled back. */
    Outcome<IssuedSession> refresh(String token) {
        RefreshToken shown = RefreshToken.parse(token).orElseThrow(Sessions::unknownToken);
        Row session = lock(shown.session()).orElseThrow(Sessions::unknownToken);
        if (!shown.isSignedWith(session.secret()) || shown.counter() > session.counter()) {
            throw unknownToken();
        }
        Account account = accounts.get(session.user());
        if (account.isBanned(database.now())) {
            throw new EmbeddedFailure(400, "user_banned", "Invalid Refresh Token: User Banned");
        }
        long behind = session.counter() - shown.counter();
        boolean atOnce = Duration.between(session.refreshedAt(), database.now()).compareTo(REUSE_INTERVAL) < 0;
        if (behind > 1 && !atOnce) {
            end(session.id());
            return Outcome.failed(
                    new EmbeddedFailure(400, "refresh_token_already_used", "Invalid Refresh Token: Already Used"));
        }
        return Outcome.of(issue(refreshed(session, behind == 0 ? 1 : 0), account));
    }

    private Row refreshed(Row session, int step) {
        return database.sql("""
                        update sessions set counter = counter + :step, refreshed_at = :now where id = :id returning *
                        """)
                .param("id", session.id())
                .param("step", step)
                .param("now", database.time())
                .query(Row::of)
                .single();
    }

    private IssuedSession issue(Row session, Account account) {
        AccessTokens.Issued token = tokens.issue(account, session);
        String refreshToken = RefreshToken.of(session.id(), session.counter(), session.secret());
        return new IssuedSession(token.value(), refreshToken, token.expiresAt(), account);
    }

    private Optional<Row> lock(UUID id) {
        return database.sql("select * from sessions where id = :id for update")
                .param("id", id)
                .query(Row::of)
                .optional();
    }

    boolean exists(UUID id, UUID user) {
        return database.sql("select exists (select from sessions where id = :id and user_id = :user)")
                .param("id", id)
                .param("user", user)
                .query(Boolean.class)
                .single();
    }

    boolean isOlder(UUID id, Duration age) {
        return database.sql("select created_at < :oldest from sessions where id = :id")
                .param("id", id)
                .param("oldest", Timestamp.from(database.now().minus(age)))
                .query(Boolean.class)
                .single();
    }

    void end(UUID id) {
        database.sql("delete from sessions where id = :id").param("id", id).update();
    }

    void endAll(UUID user) {
        database.sql("delete from sessions where user_id = :user")
                .param("user", user)
                .update();
    }

    void endOthers(UUID user, UUID kept) {
        database.sql("delete from sessions where user_id = :user and id <> :kept")
                .param("user", user)
                .param("kept", kept)
                .update();
    }

    private static EmbeddedFailure unknownToken() {
        return new EmbeddedFailure(400, "refresh_token_not_found", "Invalid Refresh Token: Refresh Token Not Found");
    }
}
