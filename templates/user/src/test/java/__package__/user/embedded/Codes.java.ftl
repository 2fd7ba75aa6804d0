package [=package].user.embedded;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of one-time codes, which holds their hashes alone. */
final class Codes {

    private static final Duration WAIT = Duration.ofSeconds(60);
    private static final Duration LIFETIME = Duration.ofHours(24);

    private final SecureRandom random = new SecureRandom();
    private final EmbeddedDatabase database;

    Codes(EmbeddedDatabase database) {
        this.database = database;
    }

    /** @param hash of the address and the code together */
    record Made(String code, String hash) {}

    record Found(UUID user, Purpose purpose, Instant sentAt) {

        private static Found of(ResultSet row, int number) throws SQLException {
            return new Found(
                    row.getObject("user_id", UUID.class),
                    Purpose.valueOf(row.getString("purpose")),
                    EmbeddedDatabase.instant(row, "sent_at"));
        }
    }

    /** Replaces the one before. The caller has locked the user. */
    Made make(UUID user, Purpose purpose, String email) {
        requireWait(user, purpose);
        String code = String.format("%06d", random.nextInt(1_000_000));
        String hash = hash(email, code);
        database.sql("""
                        insert into codes (user_id, purpose, hash, sent_at) values (:user, :purpose, :hash, :now)
                        on conflict (user_id, purpose) do update set hash = excluded.hash, sent_at = excluded.sent_at
                        """)
                .param("user", user)
                .param("purpose", purpose.name())
                .param("hash", hash)
                .param("now", database.time())
                .update();
        return new Made(code, hash);
    }

    private void requireWait(UUID user, Purpose purpose) {
        database.sql("select * from codes where user_id = :user and purpose = :purpose")
                .param("user", user)
                .param("purpose", purpose.name())
                .query(Found::of)
                .optional()
                .map(last -> Duration.between(database.now(), last.sentAt().plus(WAIT)))
                .filter(left -> !left.isNegative() && !left.isZero())
                .ifPresent(left -> {
                    long seconds = left.toSeconds() + 1;
                    throw EmbeddedFailure.tooMany(
                            "over_email_send_rate_limit",
                            "For security purposes, you can only request this after " + seconds + " seconds.",
                            Duration.ofSeconds(seconds));
                });
    }

    /** Empty for one that is wrong, used or too old: from outside they look alike. */
    Optional<Found> find(String hash, List<Purpose> purposes) {
        return database
                .sql("select * from codes where hash = :hash and purpose = any(:purposes) order by purpose")
                .param("hash", hash)
                .param("purposes", purposes.stream().map(Purpose::name).toArray(String[]::new))
                .query(Found::of)
                .stream()
                .findFirst();
    }

    boolean isExpired(Found code) {
        return code.sentAt().plus(LIFETIME).isBefore(database.now());
    }

    /** Whatever was sent to a user before is good for nothing any more. */
    void useUp(UUID user) {
        database.sql("update codes set hash = null where user_id = :user")
                .param("user", user)
                .update();
    }

    /** Also forgets that there was anything to wait for. */
    void forget(UUID user) {
        database.sql("delete from codes where user_id = :user")
                .param("user", user)
                .update();
    }

    static String hash(String email, String code) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-224").digest((email + code).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
