package [=package].user.routes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import [=package].ServiceClient;
import [=package].ServiceClient.Answer;
import [=package].ServiceTest;
import [=package].user.services.tokens.Revocations;
import [=package].user.services.tokens.TokenForge;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may call what with a token, and what a controller learns of its caller. */
@ServiceTest
class SignedInTest {

    private static final String SAMPLES = "/api/v1/signed-in-samples";

    @Autowired
    ServiceClient service;

    @Autowired
    TokenForge tokens;

    @Autowired
    Revocations revocations;

    private final UUID session = UUID.randomUUID();

    @Test
    void aControllerLearnsWhoIsThere() {
        String token = tokens.with(Map.of("session_id", session.toString()));
        Answer answer = get(SAMPLES, token);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(UUID.fromString(answer.text("/user"))).isNotNull();
        assertThat(answer.text("/session")).isEqualTo(session.toString());
        assertThat(answer.json().at("/admin").asBoolean()).isFalse();
    }

    @Test
    void aControllerOfThisModuleLearnsTheTokenAsWell() {
        String token = tokens.with(Map.of("session_id", session.toString()));
        Answer answer = get(SAMPLES + "/token", token);

        assertThat(answer.text("/session")).isEqualTo(session.toString());
        assertThat(answer.json().at("/tokenLength").asInt()).isEqualTo(token.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {SAMPLES, SAMPLES + "/token", SAMPLES + "/open"})
    void withoutATokenThereIsNobody(String path) {
        assertUnauthenticated(service.get(path).send());
    }

    @Test
    void anOperatorsKeyIsNobodyEither() {
        assertUnauthenticated(service.get(SAMPLES)
                .header("X-Admin-Api-Key", ServiceTest.OPERATOR_KEY)
                .send());
    }

    @Test
    void aSessionThatWasEndedIsOver() {
        String token = tokens.with(Map.of("session_id", session.toString()));
        assertThat(get(SAMPLES, token).status()).isEqualTo(200);

        revocations.revokeSession(session);
        assertUnauthenticated(get(SAMPLES, token));
    }

    @Test
    void nothingOfATokenIsShown() {
        assertThat(new SignedIn(null, null, "a token")).hasToString("SignedIn[***]");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/auth/signup",
        "POST, /api/v1/auth/login",
        "POST, /api/v1/auth/refresh",
        "POST, /api/v1/auth/otp",
        "POST, /api/v1/auth/otp/verify",
        "POST, /api/v1/auth/password/recover",
        "POST, /api/v1/auth/oauth/session",
        "GET, /api/v1/auth/oauth/google/start",
        "GET, /api/v1/auth/oauth/github/callback",
        "POST, /api/v1/hooks/auth"
    })
    void signingInNeedsNoToken(String method, String path) {
        Answer answer = service.call(method, path).send();
        Answer withExpired =
                service.call(method, path).header("Authorization", expired()).send();

        assertThat(answer.text("/code")).as(answer.body()).isNotIn("access.unauthenticated", "access.forbidden");
        assertThat(withExpired.status()).as(withExpired.body()).isEqualTo(answer.status());
        assertThat(withExpired.text("/code")).isEqualTo(answer.text("/code"));
    }

    @ParameterizedTest
    @CsvSource({"GET, /docs", "GET, /api/v1/auth/refresh", "POST, /api/v1/auth/logout", "POST, /api/v1/auth/password"})
    void elsewhereAnExpiredTokenIsRefused(String method, String path) {
        assertUnauthenticated(
                service.call(method, path).header("Authorization", expired()).send());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/users/me", "/api/v1/users", "/api/v1/users/7/ban", "/api/v1/users/", "/api/v1/users/me/"
            })
    void usersAreNobodyElsesBusiness(String path) {
        assertUnauthenticated(service.get(path).send());
        assertUnauthenticated(service.post(path).send());
        assertUnauthenticated(service.call("DELETE", path).send());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/users", "/api/v1/users/7/ban", "/api/v1/users/8fbf2f17-5f4f-4b1a-9d8c-2f0a3f2b9e11"})
    void usersAreForAdministrators(String path) {
        assertForbidden(get(path, tokens.with(Map.of())));
        assertThat(get(path, admin()).status()).isNotIn(401, 403);
        assertThat(service.get(path)
                        .header("X-Admin-Api-Key", ServiceTest.OPERATOR_KEY)
                        .send()
                        .status())
                .isNotIn(401, 403);
    }

    @Test
    void administratorsOpenWhatOperatorsOpen() {
        assertThat(get("/api/v1/admin/samples", admin()).status()).isEqualTo(200);
        assertThat(get(
                                "/api/v1/admin/samples",
                                tokens.with(Map.of("app_metadata", Map.of("roles", List.of("admin", "x")))))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void nobodyMakesThemselvesAnAdministrator() {
        Stream.<Map<String, Object>>of(
                        Map.of(),
                        Map.of("user_metadata", Map.of("role", "admin", "roles", List.of("admin"))),
                        Map.of("user_metadata", Map.of("app_metadata", Map.of("role", "admin"))),
                        Map.of("roles", List.of("admin")),
                        Map.of("app_metadata", Map.of("role", "Admin")),
                        Map.of("app_metadata", Map.of("role", "ROLE_ADMIN")),
                        Map.of("app_metadata", Map.of("roles", List.of("administrator", "admin "))))
                .forEach(claims -> assertForbidden(get("/api/v1/admin/samples", tokens.with(claims))));
    }

    private String expired() {
        return "Bearer "
                + tokens.with(Map.of("exp", Instant.now().minusSeconds(600).getEpochSecond()));
    }

    private String admin() {
        return tokens.with(Map.of("app_metadata", Map.of("role", "admin")));
    }

    private Answer get(String path, String token) {
        return service.get(path).header("Authorization", "Bearer " + token).send();
    }

    private static void assertForbidden(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        assertThat(answer.text("/code")).isEqualTo("access.forbidden");
    }

    private static void assertUnauthenticated(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(401);
        assertThat(answer.text("/code")).isEqualTo("access.unauthenticated");
        assertThat(answer.headers("WWW-Authenticate")).contains("Bearer realm=\"users\"");
    }
}
