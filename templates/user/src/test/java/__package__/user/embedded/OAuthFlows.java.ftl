package [=package].user.embedded;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import [=package].user.services.provider.OAuthProvider;

/** Signing in at Google or GitHub, with PKCE: from the address to go to up to the code that comes back. */
final class OAuthFlows {

    private static final Duration LIFETIME = Duration.ofMinutes(5);

    private final EmbeddedDatabase database;
    private final LinkedAccounts linked;
    private final Sessions sessions;

    OAuthFlows(EmbeddedDatabase database, LinkedAccounts linked, Sessions sessions) {
        this.database = database;
        this.linked = linked;
        this.sessions = sessions;
    }

    record Row(
            UUID id, OAuthProvider provider, URI redirect, String challenge, Optional<UUID> user, Instant createdAt) {

        private static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getObject("id", UUID.class),
                    OAuthProvider.valueOf(row.getString("provider")),
                    URI.create(row.getString("redirect")),
                    row.getString("challenge"),
                    Optional.ofNullable(row.getObject("user_id", UUID.class)),
                    EmbeddedDatabase.instant(row, "created_at"));
        }
    }

    UUID start(OAuthProvider provider, URI redirect, String challenge) {
        if (!challenge.matches("[A-Za-z0-9._~-]{43,128}")) {
            throw new EmbeddedFailure(
                    400, "validation_failed", "code challenge has to be between 43 and 128 characters");
        }
        UUID id = UUID.randomUUID();
        database.transact(() -> database.sql("""
                        insert into flows (id, provider, redirect, challenge, created_at)
                        values (:id, :provider, :redirect, :challenge, :now)
                        """)
                .param("id", id)
                .param("provider", provider.name())
                .param("redirect", redirect.toString())
                .param("challenge", challenge)
                .param("now", database.time())
                .update());
        return id;
    }

    /** What the consent page needs to know. */
    Optional<OAuthProvider> provider(UUID flow) {
        return database.call(() -> waiting(flow)).map(Row::provider);
    }

    /** Tells where the browser goes next, with a code. */
    URI allow(UUID flow, String address) {
        String email = Emails.valid(address);
        return database.call(() -> {
            Row row = waiting(flow).orElseThrow(OAuthFlows::unknown);
            Account account = linked.of(row.provider(), email);
            if (account.isBanned(database.now())) {
                return refused(row, "user_banned", "User is banned");
            }
            String code = UUID.randomUUID().toString();
            database.sql("update flows set code = :code, user_id = :user where id = :id")
                    .param("code", code)
                    .param("user", account.id())
                    .param("id", flow)
                    .update();
            return Links.with(row.redirect(), "code=" + code);
        });
    }

    /** Tells where the browser goes next, with an error. */
    URI deny(UUID flow) {
        return database.call(() -> {
            Row row = waiting(flow).orElseThrow(OAuthFlows::unknown);
            database.sql("delete from flows where id = :id").param("id", flow).update();
            return refused(row, "access_denied", "The user denied the request");
        });
    }

    /** A wrong verifier does not use the code up. */
    IssuedSession exchange(String code, String verifier) {
        return database.call(() -> {
            Row row = database.sql("select * from flows where code = :code for update")
                    .param("code", code)
                    .query(Row::of)
                    .optional()
                    .orElseThrow(OAuthFlows::unknown);
            if (!row.createdAt().plus(LIFETIME).isAfter(database.now())) {
                throw new EmbeddedFailure(422, "flow_state_expired", "invalid flow state, flow state has expired");
            }
            if (!row.challenge().equals(challenge(verifier))) {
                throw new EmbeddedFailure(
                        400, "bad_code_verifier", "code challenge does not match previously saved code verifier");
            }
            database.sql("delete from flows where id = :id")
                    .param("id", row.id())
                    .update();
            return sessions.start(row.user().orElseThrow(OAuthFlows::unknown), "oauth");
        });
    }

    private Optional<Row> waiting(UUID flow) {
        return database.sql("select * from flows where id = :id and code is null for update")
                .param("id", flow)
                .query(Row::of)
                .optional();
    }

    /** Supabase tells errors in the query and in the fragment. */
    private static URI refused(Row row, String code, String description) {
        String error = "error=access_denied&error_code=" + code + "&error_description=" + description.replace(' ', '+');
        return URI.create(Links.with(row.redirect(), error) + "#" + error);
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EmbeddedFailure unknown() {
        return new EmbeddedFailure(404, "flow_state_not_found", "invalid flow state, no valid flow state found");
    }
}
