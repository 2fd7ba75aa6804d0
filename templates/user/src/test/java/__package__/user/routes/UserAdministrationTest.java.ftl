package [=package].user.routes;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import [=package].ServiceClient;
import [=package].ServiceClient.Answer;
import [=package].ServiceTest;
import [=package].user.People;
import [=package].user.People.Person;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ServiceTest
class UserAdministrationTest {

    private static final String USERS = "/api/v1/users";

    @Autowired
    ServiceClient service;

    @Autowired
    People.Crowd people;

    Person root;

    @BeforeEach
    void somebodyIsAnAdministrator() {
        root = people.administrator();
        id(root);
    }

    @ParameterizedTest
    @CsvSource({"GET,", "GET,/{id}", "POST,/{id}/ban", "DELETE,/{id}/ban"})
    void isForAdministratorsAlone(String method, String path) {
        Person ada = people.somebody();
        String route = USERS + (path == null ? "" : path.replace("{id}", id(ada).toString()));

        assertThat(service.call(method, route).json("{}").send().status()).isEqualTo(401);
        assertThat(service.call(method, route)
                        .header("Authorization", ada.bearer())
                        .json("{}")
                        .send()
                        .status())
                .isEqualTo(403);
    }

    @Test
    void usersAreListedNewestFirstPageByPage() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            made.add(0, id(people.somebody()).toString());
        }

        Answer first = asRoot("GET", USERS + "?limit=2");
        Answer second = asRoot("GET", USERS + "?limit=2&cursor=" + first.text("/next"));

        assertThat(List.of(first.text("/items/0/id"), first.text("/items/1/id"), second.text("/items/0/id")))
                .isEqualTo(made);
    }

    @Test
    void anAddressFindsAllWhoHaveItAndNobodyElse() {
        Person ada = people.somebody();
        UUID id = id(ada);

        Answer found = asRoot("GET", USERS + "?email=" + ada.email().toUpperCase(Locale.ROOT));
        assertThat(found.json().at("/items").size()).isEqualTo(1);
        assertThat(found.text("/items/0/id")).isEqualTo(id.toString());
        assertThat(asRoot("GET", USERS + "?email=nobody@example.com")
                        .json()
                        .at("/items")
                        .size())
                .isZero();
    }

    @Test
    void oneUserIsShownWithTheirAccount() {
        Person ada = people.somebody();

        Answer shown = asRoot("GET", USERS + "/" + id(ada));

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.text("/subject")).isEqualTo(ada.subject());
        assertThat(shown.text("/email")).isEqualTo(ada.email());
        assertThat(shown.json().at("/bannedUntil").isNull()).isTrue();
    }

    @Test
    void whoIsGoneIsNeitherListedNorShown() {
        Person ada = people.somebody();
        UUID id = id(ada);
        service.call("DELETE", USERS + "/me")
                .header("Authorization", ada.bearer())
                .send();

        assertThat(asRoot("GET", USERS + "/" + id).text("/code")).isEqualTo("user.unknown");
        assertThat(asRoot("GET", USERS + "?limit=100").body()).doesNotContain(id.toString());
        assertThat(ban(id, "{}").status()).isEqualTo(404);
        assertThat(asRoot("DELETE", USERS + "/" + id + "/ban").status()).isEqualTo(404);
    }

    @Test
    void nobodyIsFoundByAnIdThatIsNone() {
        assertThat(asRoot("GET", USERS + "/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(asRoot("GET", USERS + "/7").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59Z", "-1000000000-01-01T00:00:00Z"})
    void aCursorOfSomebodysOwnMakingIsRefused(String time) {
        String position = "{\"createdAt\":\"" + time + "\",\"id\":\"" + UUID.randomUUID() + "\"}";

        Answer refused = asRoot(
                "GET",
                USERS + "?cursor=" + Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(UTF_8)));

        assertThat(refused.text("/code")).isEqualTo("request.invalid_cursor");
    }

    @Test
    void aBanHoldsAtOnceHereAndAtTheProvider() {
        Person ada = people.somebody();
        UUID id = id(ada);

        Answer banned = ban(id, "{\"hours\": 24}");

        assertThat(banned.status()).isEqualTo(200);
        assertThat(Instant.parse(banned.text("/bannedUntil")))
                .isBetween(
                        Instant.now().plus(Duration.ofHours(23)), Instant.now().plus(Duration.ofHours(25)));
        assertThat(read(ada).status()).isEqualTo(401);
        assertThatThrownBy(() -> people.signIn(ada.email())).hasMessageContaining("BANNED");
        assertThat(people.events(id)).containsExactly("user.registered");
    }

    @Test
    void aLiftedBanLetsThemSignInAgain() {
        Person ada = people.somebody();
        UUID id = id(ada);
        ban(id, "{}");

        assertThat(asRoot("DELETE", USERS + "/" + id + "/ban").status()).isEqualTo(204);

        assertThat(read(ada).status()).as("the old token").isEqualTo(401);
        assertThat(read(people.signIn(ada.email())).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"hours\": 0}",
                "{\"hours\": -1}",
                "{\"hours\": 876001}",
                "{\"hours\": \"many\"}",
                "{\"until\": \"2020-01-01T00:00:00Z\"}",
                "{\"until\": \"3020-01-01T00:00:00Z\"}",
                "{\"until\": \"2099-01-01T00:00:00Z\", \"hours\": 1}",
                "nonsense"
            })
    void aBanThatMakesNoSenseIsRefused(String body) {
        UUID id = id(people.somebody());

        assertThat(ban(id, body).status()).isEqualTo(400);
        assertThat(asRoot("GET", USERS + "/" + id).json().at("/bannedUntil").isNull())
                .isTrue();
    }

    @Test
    void nobodyBansThemself() {
        Answer refused = ban(id(root), "{\"hours\": 1}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/code")).isEqualTo("user.own_ban");
        assertThat(read(root).status()).isEqualTo(200);
    }

    @Test
    void anOperatorsKeyOpensTheseRoutesToo() {
        UUID id = id(people.somebody());

        Answer banned = service.post(USERS + "/" + id + "/ban")
                .header("X-Admin-Api-Key", ServiceTest.OPERATOR_KEY)
                .json("{\"until\": \"2090-01-01T00:00:00Z\"}")
                .send();

        assertThat(banned.text("/bannedUntil")).isEqualTo("2090-01-01T00:00:00Z");
    }

    private Answer asRoot(String method, String path) {
        return service.call(method, path).header("Authorization", root.bearer()).send();
    }

    private Answer ban(UUID id, String body) {
        return service.post(USERS + "/" + id + "/ban")
                .header("Authorization", root.bearer())
                .json(body)
                .send();
    }

    private Answer read(Person person) {
        return service.get(USERS + "/me")
                .header("Authorization", person.bearer())
                .send();
    }

    private UUID id(Person person) {
        return UUID.fromString(read(person).text("/id"));
    }
}
