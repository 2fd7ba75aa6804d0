package [=package].core.logging;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class RedactionTest {

    private final JsonMapper json = new JsonMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization: Basic canary",
                "[Authorization:\"Bearer canary.canary.canary\", Accept:\"*/*\"]",
                "proxy-authorization=canary",
                "Cookie: a=1; session=canary",
                "{\"set-cookie\":[\"session=canary; Path=/\"]}",
                "apikey: canary",
                "X-Admin-Api-Key: canary",
                "x-webhook-signature: t=1,v1=canary",
                "{\"password\":\"canary\"}",
                "{\\\"password\\\":\\\"canary\\\"}",
                "{\"newPassword\": \"canary\"}",
                "password=canary&x=1",
                "Account[name=x, password=canary]",
                "token_hash=canary",
                "{\"accessToken\":\"canary\",\"refresh_token\":\"canary\"}",
                "client_secret=canary",
                "code_verifier=canary",
                "{\"otp\":\"canary\"}",
                "?code=canary&state=1",
                "{\"code\":\"canary\"}",
                "GET /api/v1/oauth/callback?state=canary&error=canary",
                "jdbc postgres://app:canary@db.internal:5432/app",
                "the key sk_live_canary1234 leaked",
                "whsec_canary1234/+=",
                "sb_secret_canary1234",
                "eyJhbGciOiJub25lIn0.eyJjYW5hcnkiOjF9canary.canary",
                "mail to first.canary+tag@example.com failed"
            })
    void secretsAndPersonalDataAreTakenOut(String line) {
        assertThat(Redaction.clean(line)).doesNotContain("canary").contains("***");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/service answered with 200 in 3 ms",
                "Answered with code: request.invalid",
                "\"code\":\"access.unauthenticated\"",
                "\"status_code\":200",
                "Database: jdbc:postgresql://127.0.0.1:5432/app (PostgreSQL 18.6)",
                "Bound to java.lang.Object@1b2c3d4e",
                "tokens=5 are left",
                "See https://example.com/docs?page=2"
            })
    void ordinaryLinesStayAsTheyAre(String line) {
        assertThat(Redaction.clean(line)).isEqualTo(line);
    }

    @Test
    void ofAnEMailAddressTheFirstLetterAndTheDomainStay() {
        assertThat(Redaction.clean("mail to ada.lovelace@mail.example.com")).isEqualTo("mail to a***@mail.example.com");
    }

    @Test
    void aLineOfJsonStaysOne() {
        String message =
                "body {\"password\":\"can\\\"ary\",\"email\":\"ada@example.com\"}\nAuthorization: Bearer x.y.z";
        String line = json.writeValueAsString(Map.of("message", message, "level", "INFO"));

        assertThat(json.readTree(Redaction.clean(line)).get("level").asString()).isEqualTo("INFO");
    }

    @Test
    void aLongLineTakesNoTime() {
        String line = "a".repeat(200_000) + ".b".repeat(50_000) + "callback".repeat(20_000);

        assertThat(Redaction.clean(line)).isEqualTo(line);
    }
}
