package [=package].user.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The engine's own schema. Its transactions are never the caller's: a provider on the network would not take part in
 * those either.
 */
final class EmbeddedDatabase {

    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private final String schema;
    private final Clock clock;

    EmbeddedDatabase(DataSource source, String schema, Clock clock) {
        this.sql = JdbcClient.create(source);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.schema = schema;
        this.clock = clock;
        transact(this::createTables);
    }

    private void createTables() {
        // Two processes may start at the same time, and "if not exists" alone does not make them wait.
        sql.sql("select 1 from (select pg_advisory_xact_lock(hashtext(:schema)))")
                .param("schema", schema)
                .query(Integer.class)
                .single();
        sql.sql("create schema if not exists " + schema).update();
        sql.sql(read("embedded-auth/schema.sql")).update();
    }

    private static String read(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that {@code work} does happens, or nothing of it. */
    <T> T call(Supplier<T> work) {
        return transactions.execute(status -> {
            sql.sql("select set_config('search_path', :schema, true)")
                    .param("schema", schema)
                    .query(String.class)
                    .single();
            return work.get();
        });
    }

    void transact(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** Only inside of {@link #call}. */
    JdbcClient.StatementSpec sql(String statement) {
        return sql.sql(statement);
    }

    Instant now() {
        return clock.instant();
    }

    Timestamp time() {
        return Timestamp.from(now());
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    static Optional<Instant> optionalInstant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
