package [=package].user.services.tokens;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Base64URL;
import tools.jackson.databind.json.JsonMapper;

import [=package].user.embedded.SigningBed;

/** An issuer that is nothing but its key. */
final class KeyBed implements SigningBed {

    private static final JsonMapper JSON = new JsonMapper();

    private final AtomicReference<ECKey> key = new AtomicReference<>(newKey());

    JWKSet published() {
        return new JWKSet(key.get().toPublicJWK());
    }

    JWKSource<SecurityContext> inProcess() {
        return (wanted, context) -> wanted.select(published());
    }

    @Override
    public void rotateKeys() {
        key.set(newKey());
    }

    @Override
    public String signedToken(Map<String, Object> header, Map<String, Object> claims) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("alg", "ES256");
        whole.put("kid", key.get().getKeyID());
        whole.put("typ", "JWT");
        whole.putAll(header);
        whole.values().removeIf(value -> value == null);
        String content = encode(whole) + "." + encode(claims);
        try {
            return content + "."
                    + new ECDSASigner(key.get())
                            .sign(new JWSHeader(JWSAlgorithm.ES256), content.getBytes(StandardCharsets.UTF_8));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .algorithm(JWSAlgorithm.ES256)
                    .keyUse(KeyUse.SIGNATURE)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Base64URL encode(Map<String, Object> json) {
        return Base64URL.encode(JSON.writeValueAsBytes(json));
    }
}
