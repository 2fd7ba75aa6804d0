package [=package].user.services.tokens;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

import static [=package].user.services.tokens.Attack.attack;

/** Tokens that the provider did sign, but not for this: what a good signature alone would let in. */
final class ClaimAttacks {

    /** In place of a text. */
    private static final Map<String, Object> OF_WRONG_TYPES =
            Map.of("a number", 7, "a list", List.of("x"), "an object", Map.of("x", 1), "a truth", true);

    private ClaimAttacks() {}

    static Stream<Arguments> all() {
        return Stream.concat(headers(), ofClaims());
    }

    static Stream<Arguments> ofClaims() {
        return Stream.of(projectKeys(), origins(), times(), identities(), roles(), wrongTypes())
                .flatMap(attacks -> attacks);
    }

    private static Stream<Arguments> headers() {
        return Stream.of(
                attack("no kid", forge -> forge.withHeader("kid", null)),
                attack("an unknown kid", forge -> forge.withHeader("kid", "nobody")),
                attack("an empty kid", forge -> forge.withHeader("kid", "")),
                attack("a kid that is a path", forge -> forge.withHeader("kid", "../../../dev/null")),
                attack("a kid that is SQL", forge -> forge.withHeader("kid", "x' or '1'='1")),
                attack("a kid that is a number", forge -> forge.withHeader("kid", 1)),
                attack("a kid of 2,000 characters", forge -> forge.withHeader("kid", "k".repeat(2_000))),
                attack("typ at+jwt", forge -> forge.withHeader("typ", "at+jwt")),
                attack("typ JWE", forge -> forge.withHeader("typ", "JWE")),
                attack("crit", forge -> forge.withHeader(Map.of("crit", List.of("exp"), "exp", 1))),
                attack("b64 false", forge -> forge.withHeader(Map.of("crit", List.of("b64"), "b64", false))),
                attack("b64 false without crit", forge -> forge.withHeader("b64", false)),
                attack("an address of keys (jku)", forge -> forge.withHeader("jku", "https://evil.example/jwks.json")),
                attack("an address of a certificate (x5u)", forge -> forge.withHeader("x5u", "https://evil.example/")),
                attack(
                        "a key of its own (jwk)",
                        forge -> forge.withHeader(
                                "jwk", KeyBed.newKey().toPublicJWK().toJSONObject())),
                attack("a certificate of its own (x5c)", forge -> forge.withHeader("x5c", List.of("MIIB"))),
                attack("zip", forge -> forge.withHeader("zip", "DEF")));
    }

    private static Stream<Arguments> projectKeys() {
        return Stream.of("anon", "service_role", "supabase_admin", "postgres", "")
                .flatMap(role -> Stream.of(
                        attack("the project's key \"" + role + "\"", forge -> projectKey(forge, role)),
                        attack("role \"" + role + "\"", forge -> forge.with("role", role))));
    }

    private static Stream<Arguments> origins() {
        return Stream.of(
                attack("another issuer", forge -> forge.with("iss", "https://other.example/auth/v1")),
                attack("the issuer with a slash", forge -> forge.with("iss", forge.issuer() + "/")),
                attack(
                        "the issuer in capitals",
                        forge -> forge.with("iss", forge.issuer().toUpperCase(Locale.ROOT))),
                attack("no issuer", forge -> forge.without("iss")),
                attack("no audience", forge -> forge.without("aud")),
                attack("an empty audience", forge -> forge.with("aud", "")),
                attack("another audience", forge -> forge.with("aud", "other")),
                attack("an audience in capitals", forge -> forge.with("aud", "AUTHENTICATED")),
                attack("no audience in the list", forge -> forge.with("aud", List.of())),
                attack("other audiences", forge -> forge.with("aud", List.of("other", "another"))),
                attack("an audience among others", forge -> forge.with("aud", List.of("authenticated", "other"))),
                attack(
                        "an audience in a list in a list",
                        forge -> forge.with("aud", List.of(List.of("authenticated")))));
    }

    private static Stream<Arguments> times() {
        return Stream.of(
                attack("expired", forge -> forge.with("exp", forge.now() - 60)),
                attack("expired long ago", forge -> forge.with("exp", 1)),
                attack("expired before 1970", forge -> forge.with("exp", -1)),
                attack("without an end", forge -> forge.without("exp")),
                attack("not valid yet", forge -> forge.with("nbf", forge.now() + 300)),
                attack("issued in the future", forge -> forge.with("iat", forge.now() + 300)),
                attack("never issued", forge -> forge.without("iat")),
                attack("an end that is a text", forge -> forge.with("exp", "never")),
                attack("an end that is a number in a text", forge -> forge.with("exp", "9999999999")),
                attack("an end beyond all numbers", forge -> forge.with("exp", Long.MAX_VALUE)),
                attack("an end of 400 digits", forge -> forge.with("exp", BigInteger.TEN.pow(400))),
                attack("an end of 2,000 digits", forge -> forge.with("exp", BigInteger.TEN.pow(2_000))),
                attack("an end of 1e300", forge -> forge.with("exp", 1e300)),
                attack("an end of 1e-300", forge -> forge.with("exp", 1e-300)),
                attack("a beginning of 1e300, and no sub", forge -> forge.with(Map.of("iat", 1e300, "sub", ""))),
                attack("an end that is null", forge -> forge.with("exp", null)),
                attack("a beginning that is null", forge -> forge.with("iat", null)),
                attack("a beginning that is a list", forge -> forge.with("nbf", List.of(1))));
    }

    private static Stream<Arguments> identities() {
        List<Object> notIds = new ArrayList<>(List.of("", " ", "admin", "1-1-1-1-1", "x".repeat(3_000), 42));
        notIds.add(UUID.randomUUID() + " ");
        notIds.add("{" + UUID.randomUUID() + "}");
        notIds.add(UUID.randomUUID().toString().replace("-", ""));
        notIds.add(UUID.randomUUID() + "\n");
        Stream<Arguments> malformed = Stream.of("sub", "session_id")
                .flatMap(claim -> notIds.stream()
                        .map(id -> attack(claim + " \"" + shortened(id) + "\"", forge -> forge.with(claim, id))));
        Stream<Arguments> missing = Stream.of("sub", "session_id")
                .flatMap(claim -> Stream.of(
                        attack("no " + claim, forge -> forge.without(claim)),
                        attack(claim + " null", forge -> forge.with(claim, null))));
        return Stream.concat(malformed, missing);
    }

    private static Stream<Arguments> roles() {
        return Stream.of(
                attack("no role", forge -> forge.without("role")),
                attack("a role that is null", forge -> forge.with("role", null)),
                attack("a role in capitals", forge -> forge.with("role", "AUTHENTICATED")),
                attack("a list of roles", forge -> forge.with("role", List.of("authenticated"))),
                attack("an anonymous user", forge -> forge.with("is_anonymous", true)),
                attack("an anonymous user in a text", forge -> forge.with("is_anonymous", "true")));
    }

    private static Stream<Arguments> wrongTypes() {
        Stream<Arguments> texts = Stream.of("iss", "sub", "session_id", "role", "email", "app_metadata")
                .flatMap(claim -> OF_WRONG_TYPES.entrySet().stream()
                        .filter(wrong -> !(claim.equals("app_metadata") && wrong.getValue() instanceof Map))
                        .map(wrong -> attack(
                                claim + " that is " + wrong.getKey(), forge -> forge.with(claim, wrong.getValue()))));
        Stream<Arguments> metadata = Stream.of(
                attack("app_metadata.role that is a number", forge -> forge.with("app_metadata", Map.of("role", 1))),
                attack(
                        "app_metadata.role that is a list",
                        forge -> forge.with("app_metadata", Map.of("role", List.of("admin")))),
                attack(
                        "app_metadata.roles that is a text",
                        forge -> forge.with("app_metadata", Map.of("roles", "admin"))),
                attack(
                        "app_metadata.roles with a number",
                        forge -> forge.with("app_metadata", Map.of("roles", List.of("admin", 1)))),
                attack(
                        "app_metadata.roles with a list",
                        forge -> forge.with("app_metadata", Map.of("roles", List.of(List.of("admin"))))),
                attack("app_metadata of 500 levels of brackets", forge -> forge.with("app_metadata", nested(500))));
        return Stream.concat(texts, metadata);
    }

    /** As Supabase makes them: good for years, and nobody's. */
    private static String projectKey(TokenForge forge, String role) {
        return forge.signed(
                Map.of("iss", forge.issuer(), "role", role, "iat", forge.now(), "exp", forge.now() + 315_360_000));
    }

    private static Object nested(int levels) {
        return IntStream.range(0, levels)
                .boxed()
                .<Object>map(level -> level)
                .reduce((inner, level) -> List.of(inner))
                .orElseThrow();
    }

    private static String shortened(Object value) {
        String text = String.valueOf(value).replace("\n", "\\n");
        return text.length() > 50 ? text.substring(0, 20) + "…" : text;
    }
}
