package [=package].user.embedded;

import java.sql.Timestamp;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;

/** The keys that sign access tokens: one signs, and those before it are published for as long as their tokens live. */
final class SigningKeys {

    private static final Duration PUBLISHED_AFTERWARDS = Duration.ofHours(2);

    private final EmbeddedDatabase database;

    SigningKeys(EmbeddedDatabase database) {
        this.database = database;
    }

    ECKey current() {
        List<String> keys = database.sql("select jwk from signing_keys where retired_at is null")
                .query(String.class)
                .list();
        if (keys.isEmpty()) {
            create();
            return current();
        }
        return parse(keys.get(0));
    }

    void rotate() {
        database.sql("update signing_keys set retired_at = :now where retired_at is null")
                .param("now", database.time())
                .update();
        create();
    }

    /** The public halves. */
    JWKSet published() {
        current();
        List<JWK> keys = database
                .sql("""
                        select jwk from signing_keys where retired_at is null or retired_at > :oldest
                        order by created_at desc
                        """)
                .param("oldest", Timestamp.from(database.now().minus(PUBLISHED_AFTERWARDS)))
                .query(String.class)
                .list()
                .stream()
                .map(SigningKeys::parse)
                .<JWK>map(ECKey::toPublicJWK)
                .toList();
        return new JWKSet(keys);
    }

    /** Another process may have made one meanwhile: there is only one that signs. */
    private void create() {
        String kid = UUID.randomUUID().toString();
        try {
            ECKey key = new ECKeyGenerator(Curve.P_256)
                    .keyID(kid)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyUse(KeyUse.SIGNATURE)
                    .generate();
            database.sql("""
                            insert into signing_keys (kid, jwk, created_at) values (:kid, :jwk, :now)
                            on conflict do nothing
                            """)
                    .param("kid", kid)
                    .param("jwk", key.toJSONString())
                    .param("now", database.time())
                    .update();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey parse(String jwk) {
        try {
            return ECKey.parse(jwk);
        } catch (ParseException e) {
            throw new IllegalStateException("A stored key cannot be read", e);
        }
    }
}
