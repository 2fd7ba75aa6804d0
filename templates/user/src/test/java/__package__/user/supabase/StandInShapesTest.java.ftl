package [=package].user.supabase;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.json.JsonContent;
import tools.jackson.databind.json.JsonMapper;

import [=package].ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The stand-in's answers as the real server (2.196.0) gave them, to the letter where nothing in them is by chance. */
@ServiceTest
class StandInShapesTest {

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    @Autowired
    DataSource source;

    StandInBed bed;
    final HttpClient http = HttpClient.newHttpClient();
    final String ada = UUID.randomUUID() + "@example.com";
    final String credentials = "{\"email\":\"" + ada + "\",\"password\":\"correct horse\"}";

    @BeforeEach
    void start() {
        bed = StandInBed.start(source);
    }

    @AfterEach
    void stop() {
        bed.close();
    }

    @Test
    void anErrorHasTheShapeOfTheVersionAskedFor() throws Exception {
        var versioned = post("/token?grant_type=password", credentials, "X-Supabase-Api-Version", "2024-01-01");
        var plain = post("/token?grant_type=password", credentials);

        assertThat(versioned.statusCode()).isEqualTo(400);
        assertThat(versioned.body())
                .isEqualTo("{\"code\":\"invalid_credentials\",\"message\":\"Invalid login credentials\"}");
        assertThat(versioned.headers().firstValue("X-Sb-Error-Code")).contains("invalid_credentials");
        assertThat(versioned.headers().firstValue("X-Supabase-Api-Version")).contains("2024-01-01");
        assertThat(plain.statusCode()).isEqualTo(400);
        assertThat(plain.body())
                .isEqualTo(
                        "{\"code\":400,\"error_code\":\"invalid_credentials\",\"msg\":\"Invalid login credentials\"}");
        assertThat(plain.headers().firstValue("X-Sb-Error-Code")).contains("invalid_credentials");
        assertThat(plain.headers().firstValue("X-Supabase-Api-Version")).isEmpty();
    }

    @Test
    void aWeakPasswordHasReasonsAndTheHeaderOnlyInTheOlderShape() throws Exception {
        String weak = "{\"email\":\"" + ada + "\",\"password\":\"short\"}";
        var versioned = post("/signup", weak, "X-Supabase-Api-Version", "2024-01-01");
        var plain = post("/signup", weak);

        assertThat(versioned.statusCode()).isEqualTo(422);
        assertThat(versioned.body())
                .isEqualTo("{\"code\":\"weak_password\",\"message\":\"Password should be at least 8 characters.\","
                        + "\"weak_password\":{\"reasons\":[\"length\"]}}");
        assertThat(versioned.headers().firstValue("X-Sb-Error-Code")).isEmpty();
        assertThat(plain.body())
                .isEqualTo("{\"code\":422,\"error_code\":\"weak_password\","
                        + "\"msg\":\"Password should be at least 8 characters.\","
                        + "\"weak_password\":{\"reasons\":[\"length\"]}}");
        assertThat(plain.headers().firstValue("X-Sb-Error-Code")).contains("weak_password");
    }

    @Test
    void aSignUpAnswersWithABareUserWhetherTheAddressIsKnownOrNot() throws Exception {
        var fresh = json(post("/signup", credentials));
        get("/verify?type=signup&token=" + bed.lastMail(ada).tokenHash());
        var known = json(post("/signup", credentials));

        assertThat(fresh).extractingPath("$.role").isEqualTo("authenticated");
        assertThat(fresh).extractingPath("$.identities").asArray().hasSize(1);
        assertThat(known).extractingPath("$.role").isEqualTo("");
        assertThat(known).extractingPath("$.identities").asArray().isEmpty();
        assertThat(known).extractingPath("$.email").isEqualTo(ada);
        assertThat(known).doesNotHavePath("$.access_token").doesNotHavePath("$.email_confirmed_at");
    }

    @Test
    void aSessionHasTheMembersOfTheRealOne() throws Exception {
        bed.confirmEmails(false);
        post("/signup", credentials);

        var session = json(post("/token?grant_type=password", credentials));

        assertThat(session)
                .extractingPath("$")
                .asMap()
                .containsOnlyKeys(
                        "access_token",
                        "token_type",
                        "expires_in",
                        "expires_at",
                        "refresh_token",
                        "user",
                        "weak_password")
                .containsEntry("token_type", "bearer")
                .containsEntry("expires_in", 3600);
        assertThat(session)
                .extractingPath("$.user")
                .asMap()
                .containsOnlyKeys(
                        "id",
                        "aud",
                        "role",
                        "email",
                        "email_confirmed_at",
                        "phone",
                        "confirmed_at",
                        "last_sign_in_at",
                        "app_metadata",
                        "user_metadata",
                        "identities",
                        "created_at",
                        "updated_at",
                        "is_anonymous");
    }

    @Test
    void keysMayBeKeptForTenMinutes() throws Exception {
        bed.rotateKeys();

        var keys = get("/.well-known/jwks.json");

        assertThat(keys.headers().firstValue("Cache-Control")).contains("public, max-age=600");
        assertThat(json(keys)).extractingPath("$.keys[0].alg").isEqualTo("ES256");
        assertThat(json(keys)).extractingPath("$.keys.length()").isNotEqualTo(1);
        assertThat(keys.body()).doesNotContain("\"d\":");
    }

    @Test
    void aLinkStraightToTheServerPutsTokensIntoTheFragment() throws Exception {
        post("/otp", "{\"email\":\"" + ada + "\"}");
        String link = "/verify?type=signup&redirect_to=https%3A%2F%2Fapp.example.com%2Fin&token="
                + bed.lastMail(ada).tokenHash();

        var followed = get(link);
        var again = get(link);

        assertThat(followed.statusCode()).isEqualTo(303);
        assertThat(location(followed)).hasHost("app.example.com").hasNoQuery();
        assertThat(location(followed).getFragment()).contains("access_token=", "refresh_token=", "type=signup");
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(location(again).getFragment()).contains("error=access_denied", "error_code=otp_expired");
    }

    @Test
    void aRedirectThatIsNotAllowedFallsBackToTheReferringPageAndThenToTheSite() throws Exception {
        String target = "/verify?type=signup&token=wrong&redirect_to=https%3A%2F%2Fevil.test";

        assertThat(location(get(target))).hasHost("site.example.com");
        assertThat(location(get(target, "Referer", "https://app.example.com/page")))
                .hasHost("app.example.com");
    }

    @Test
    void challengeAndMethodComeTogether() throws Exception {
        String start = "/authorize?provider=google&code_challenge=";

        assertThat(get(start + CHALLENGE).body()).contains("PKCE flow requires code_challenge_method and");
        assertThat(get(start + "short&code_challenge_method=s256").body()).contains("between 43 and 128");
        assertThat(get(start + CHALLENGE + "&code_challenge_method=s256").statusCode())
                .isEqualTo(302);
        assertThat(get("/authorize?provider=apple").body()).contains("Unsupported provider");
    }

    @Test
    void aUsersTokenOpensNothingOfTheAdministrators() throws Exception {
        bed.confirmEmails(false);
        String token = new JsonMapper()
                .readTree(post("/signup", credentials).body())
                .path("access_token")
                .stringValue();

        var refused = get("/admin/users", "Authorization", "Bearer " + token);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("not_admin");
    }

    @Test
    void aStateThatIsUnknownLeadsToTheSite() throws Exception {
        var lost = get("/callback?code=x&state=" + UUID.randomUUID());

        assertThat(lost.statusCode()).isEqualTo(303);
        assertThat(location(lost)).hasHost("site.example.com").hasParameter("error_code", "bad_oauth_state");
    }

    @Test
    void unknownGrantsScopesAndBodiesAreRefused() throws Exception {
        assertThat(post("/token?grant_type=other", "{}").body()).contains("unsupported_grant_type");
        assertThat(post("/otp", "{").body()).contains("bad_json");
        assertThat(get("/user").statusCode()).isEqualTo(401);
        assertThat(get("/user").body()).contains("no_authorization", "requires a valid Bearer token");
        assertThat(get("/admin/users").statusCode()).isEqualTo(401);
        assertThat(get("/admin/users", "Authorization", "Bearer x").body()).contains("bad_jwt");
        assertThat(get("/nowhere").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> post(String path, String body, String... headers) throws Exception {
        return send(request(path, headers).POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        return send(request(path, headers));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(bed.server().url() + path))
                .header("apikey", bed.server().publishableKey());
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static URI location(HttpResponse<String> response) {
        return URI.create(response.headers().firstValue("Location").orElseThrow());
    }

    private static JsonContent json(HttpResponse<String> response) {
        return new JsonContent(response.body());
    }
}
