package [=package].user.embedded;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of users. What is found by address or id is locked until the end of the transaction. */
final class Accounts {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private final EmbeddedDatabase database;

    Accounts(EmbeddedDatabase database) {
        this.database = database;
    }

    /** Empty when somebody has the address already. */
    Optional<Account> create(String email, Map<String, Object> userMetadata, Map<String, Object> appMetadata) {
        int created = database.sql("""
                        insert into users (id, email, user_metadata, app_metadata, attempts_since, created_at, updated_at)
                        values (:id, :email, cast(:user as jsonb), cast(:app as jsonb), :now, :now, :now)
                        on conflict (email) do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("email", email)
                .param("user", JSON.writeValueAsString(userMetadata))
                .param("app", JSON.writeValueAsString(appMetadata))
                .param("now", database.time())
                .update();
        return created == 0 ? Optional.empty() : findByEmail(email);
    }

    Optional<Account> findByEmail(String email) {
        return database.sql("select * from users where email = :email for no key update")
                .param("email", email)
                .query(Accounts::account)
                .optional();
    }

    Optional<Account> find(UUID id) {
        return database.sql("select * from users where id = :id for no key update")
                .param("id", id)
                .query(Accounts::account)
                .optional();
    }

    Account get(UUID id) {
        return database.sql("select * from users where id = :id")
                .param("id", id)
                .query(Accounts::account)
                .single();
    }

    List<Account> list(int page, int size) {
        return database.sql("select * from users order by created_at desc, id limit :size offset :offset")
                .param("size", size)
                .param("offset", (long) (page - 1) * size)
                .query(Accounts::account)
                .list();
    }

    Optional<String> passwordHash(UUID id) {
        return database.sql("select password_hash from users where id = :id and password_hash is not null")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    void setPasswordHash(UUID id, String hash) {
        set(id, "password_hash = :value", hash);
    }

    void removePassword(UUID id) {
        set(id, "password_hash = cast(:value as text)", null);
    }

    void confirm(UUID id) {
        set(id, "email_confirmed_at = coalesce(email_confirmed_at, :value)", database.time());
    }

    void planEmail(UUID id, String email) {
        set(id, "email_change = :value", email);
    }

    void changeEmail(UUID id, String email) {
        set(id, "email_change = null, email_confirmed_at = :now, email = :value", email);
    }

    void ban(UUID id, Optional<Instant> until) {
        set(
                id,
                "banned_until = cast(:value as timestamptz)",
                until.map(Timestamp::from).orElse(null));
    }

    void addUserMetadata(UUID id, Map<String, Object> data) {
        set(id, "user_metadata = user_metadata || cast(:value as jsonb)", JSON.writeValueAsString(data));
    }

    void addAppMetadata(UUID id, Map<String, Object> data) {
        set(id, "app_metadata = app_metadata || cast(:value as jsonb)", JSON.writeValueAsString(data));
    }

    void signedIn(UUID id) {
        set(id, "last_sign_in_at = :value", database.time());
    }

    boolean delete(UUID id) {
        return database.sql("delete from users where id = :id").param("id", id).update() > 0;
    }

    private void set(UUID id, String assignment, Object value) {
        database.sql("update users set updated_at = :now, " + assignment + " where id = :id")
                .param("id", id)
                .param("now", database.time())
                .param("value", value)
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("email"),
                EmbeddedDatabase.optionalInstant(row, "email_confirmed_at"),
                Optional.ofNullable(row.getString("email_change")),
                EmbeddedDatabase.optionalInstant(row, "banned_until"),
                JSON.readValue(row.getString("user_metadata"), MAP),
                JSON.readValue(row.getString("app_metadata"), MAP),
                EmbeddedDatabase.instant(row, "created_at"),
                EmbeddedDatabase.instant(row, "updated_at"),
                EmbeddedDatabase.optionalInstant(row, "last_sign_in_at"));
    }
}
