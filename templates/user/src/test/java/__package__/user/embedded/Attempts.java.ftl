package [=package].user.embedded;

import java.sql.Timestamp;
import java.time.Duration;

/** Counts how often somebody tries a password or a code for one account. */
final class Attempts {

    private static final int MOST = 30;
    private static final Duration PERIOD = Duration.ofMinutes(5);

    private final EmbeddedDatabase database;

    Attempts(EmbeddedDatabase database) {
        this.database = database;
    }

    /** In a transaction of its own: the count stays when the attempt fails. Unknown addresses are not counted. */
    void count(String email) {
        int attempts = database.call(() -> database.sql("""
                        update users set
                            attempts = case when attempts_since < :start then 1 else attempts + 1 end,
                            attempts_since = case when attempts_since < :start then :now else attempts_since end
                        where email = :email
                        returning attempts
                        """)
                .param("email", email)
                .param("now", database.time())
                .param("start", Timestamp.from(database.now().minus(PERIOD)))
                .query(Integer.class)
                .optional()
                .orElse(0));
        if (attempts > MOST) {
            throw EmbeddedFailure.tooMany("over_request_rate_limit", "Request rate limit reached", PERIOD);
        }
    }
}
