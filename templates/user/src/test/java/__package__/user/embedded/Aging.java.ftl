package [=package].user.embedded;

import java.time.Duration;
import java.util.List;

/** Makes everything older that has an end or a wait. */
final class Aging {

    private static final List<String> TIMES = List.of(
            "users set attempts_since = attempts_since - :time, banned_until = banned_until - :time",
            "sessions set created_at = created_at - :time, refreshed_at = refreshed_at - :time",
            "codes set sent_at = sent_at - :time",
            "flows set created_at = created_at - :time",
            "signing_keys set created_at = created_at - :time, retired_at = retired_at - :time");

    private final EmbeddedDatabase database;

    Aging(EmbeddedDatabase database) {
        this.database = database;
    }

    void age(Duration time) {
        database.transact(() -> TIMES.forEach(
                columns -> database.sql("update " + columns.replace(":time", "make_interval(secs => :seconds)"))
                        .param("seconds", time.toMillis() / 1000.0)
                        .update()));
    }
}
