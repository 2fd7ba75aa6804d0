package [=package].user.services.tokens;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import [=package].ServiceClient;
import [=package].ServiceClient.Answer;
import [=package].ServiceTest;
import [=package].user.embedded.AuthBed;

import static org.assertj.core.api.Assertions.assertThat;

/** Against the whole service, as somebody on the network would try it. */
@ServiceTest
class TokenAttacksTest extends TokenAttacks {

    private static final String CLOSED = "/api/v1/samples-nobody-opened";
    private static final String OPEN = "/api/v1/service";

    @Autowired
    ServiceClient service;

    @Autowired
    AuthBed bed;

    @Autowired
    TokenIssuer issuer;

    @Override
    AuthBed bed() {
        return bed;
    }

    @Override
    TokenIssuer.InProcess issuer() {
        return (TokenIssuer.InProcess) issuer;
    }

    @Override
    void assertAccepted(String token) {
        Answer answer = send(CLOSED, "Bearer " + token);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    @Override
    void assertRefused(String token) {
        assertRefused(send(CLOSED, "Bearer " + token));
    }

    @Test
    void aBadTokenIsRefusedWhereNoneIsNeeded() {
        assertThat(service.get(OPEN).send().status()).isEqualTo(200);
        assertRefused(send(OPEN, "Bearer " + good() + "x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer",
                "Bearer ",
                "Bearer  ",
                "Bearer a b",
                "Bearer\tx",
                "Bearer \"x\"",
                "Bearer, Bearer",
                "Bearer=x",
                "BearerX x",
                "Basic YTpi",
                "Token x",
                "Negotiate x",
                "x"
            })
    void anotherSchemeOrNoTokenIsRefused(String header) {
        assertRefused(send(CLOSED, header));
    }

    @Test
    void theNameOfTheSchemeIsReadInAnyCase() {
        assertThat(send(CLOSED, "bearer " + good()).status()).isEqualTo(200);
        assertThat(send(CLOSED, "BEARER " + good()).status()).isEqualTo(200);
        assertRefused(send(CLOSED, "Basic " + good()));
        assertRefused(send(CLOSED, good()));
    }

    @Test
    void ofTwoHeadersNeitherIsTaken() {
        String good = "Bearer " + good();

        assertRefused(twice(good, good));
        assertRefused(twice(good, "Bearer x"));
        assertRefused(twice("Bearer x", good));
        assertRefused(twice("Basic YTpi", good));
        assertRefused(send(CLOSED, good + ", " + good));
    }

    @Test
    void aTokenInTheAddressIsNone() {
        assertRefused(service.get(CLOSED + "?access_token=" + good()).send());
    }

    @Test
    void aTokenInAFormIsNone() throws IOException, InterruptedException {
        HttpRequest form = HttpRequest.newBuilder(URI.create("http://localhost:" + service.port() + CLOSED))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("access_token=" + good()))
                .build();

        HttpResponse<String> response = HttpClient.newHttpClient().send(form, HttpResponse.BodyHandlers.ofString());

        assertThat(response.statusCode()).isNotEqualTo(200).isBetween(400, 499);
    }

    /** The web server itself reads no header of that size. */
    @ParameterizedTest
    @ValueSource(ints = {9_000, 20_000, 200_000})
    void aTokenThatIsTooLongIsNotRead(int length) {
        Answer answer = send(CLOSED, "Bearer " + "a".repeat(length));

        assertThat(answer.status()).isBetween(400, 431);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void whatASignedInUserGetsIsKeptByNobody() {
        assertThat(send(CLOSED, "Bearer " + good()).header("Cache-Control")).contains("no-store");
        assertThat(send(CLOSED, "Bearer x").header("Cache-Control")).contains("no-store");
    }

    private String good() {
        return new TokenForge(bed, issuer()).good();
    }

    private Answer send(String path, String authorization) {
        return service.get(path).header("Authorization", authorization).send();
    }

    private Answer twice(String first, String second) {
        return service.get(CLOSED)
                .header("Authorization", first)
                .header("Authorization", second)
                .send();
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.text("/code")).isEqualTo("access.unauthenticated");
        assertThat(answer.headers("WWW-Authenticate")).contains("Bearer realm=\"users\"");
    }
}
