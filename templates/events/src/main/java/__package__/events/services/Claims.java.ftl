package [=package].events.services;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may do what only one process may do at a time: an advisory lock that the database holds until the transaction ends,
 * however long that takes and however the process dies. No clock decides, so nobody is taken for dead while he works, and
 * nobody works on after he was taken for dead: his transaction is gone, too.
 */
@Component
class Claims {

    private static final int NO_SHARD = -1;

    private final JdbcClient database;

    Claims(JdbcClient database) {
        this.database = database;
    }

    /** For a subscriber's part of a shard. False if another transaction has it. */
    boolean take(Lane lane) {
        return take(lane.subscriber(), lane.shard());
    }

    /** For work that concerns all shards. */
    boolean take(String work) {
        return take(work, NO_SHARD);
    }

    /** The keepalives end the transaction of a machine that vanished: without them the database waits for hours. */
    private boolean take(String name, int shard) {
        return database.sql("""
                        select pg_try_advisory_xact_lock(hashtext(:name), :shard)
                        from set_config('tcp_keepalives_idle', '20', true) as idle,
                             set_config('tcp_keepalives_interval', '5', true) as beat
                        """)
                .param("name", name)
                .param("shard", shard)
                .query(Boolean.class)
                .single();
    }
}
