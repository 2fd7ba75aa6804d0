package [=package].user.routes;

import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import [=package].ServiceClient;
import [=package].ServiceClient.Answer;
import [=package].ServiceTest;
import [=package].user.People;
import [=package].user.People.Person;
import [=package].user.services.provider.AuthProvider;
import [=package].user.services.provider.Client;
import [=package].user.services.provider.OtpKind;
import [=package].user.services.provider.OtpProof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ServiceTest
class ProfileTest {

    private static final String ME = "/api/v1/users/me";

    @Autowired
    ServiceClient service;

    @Autowired
    People.Crowd people;

    @Autowired
    AuthProvider provider;

    Person ada;

    @BeforeEach
    void somebodyHasAnAccount() {
        ada = people.somebody();
    }

    @Test
    void isForSignedInUsersAlone() {
        assertThat(service.get(ME).send().status()).isEqualTo(401);
        assertThat(service.call("PATCH", ME).json("{}").send().status()).isEqualTo(401);
        assertThat(service.call("DELETE", ME).send().status()).isEqualTo(401);
    }

    @Test
    void tellsWhoOneIs() {
        Answer me = read();

        assertThat(me.status()).isEqualTo(200);
        assertThat(me.text("/email")).isEqualTo(ada.email());
        assertThat(me.json().at("/emailConfirmed").asBoolean()).isTrue();
        assertThat(me.json().at("/displayName").isNull()).isTrue();
        assertThat(me.text("/createdAt")).isNotEmpty();
        assertThat(me.header("ETag")).matches("\"\\d+\"");
    }

    @Test
    void aDisplayNameIsTrimmedAndToldOthers() {
        Answer changed = change("{\"displayName\": \"  Ada Lovelace \"}");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.text("/displayName")).isEqualTo("Ada Lovelace");
        assertThat(read().body()).isEqualTo(changed.body());
        assertThat(read().header("ETag")).isEqualTo(changed.header("ETag"));
        assertThat(people.events(idOf(changed))).containsExactly("user.registered", "user.updated");
    }

    @Test
    void nullTakesTheNameAwayAndLeavingItOutDoesNot() {
        change("{\"displayName\": \"Ada\"}");

        assertThat(change("{}").text("/displayName")).isEqualTo("Ada");
        assertThat(change("{\"displayName\": null}").json().at("/displayName").isNull())
                .isTrue();
    }

    @Test
    void aChangeThatChangesNothingIsNone() {
        Answer first = change("{\"displayName\": \"Ada\"}");

        Answer second = change("{\"displayName\": \"Ada\"}");

        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(people.events(idOf(first))).hasSize(2);
    }

    @Test
    void aHundredCharactersAreCountedAsPeopleDo() {
        String rockets = "🚀".repeat(100);

        assertThat(change("{\"displayName\": \"" + rockets + "\"}").text("/displayName"))
                .isEqualTo(rockets);
        assertThat(change("{\"displayName\": \"" + rockets + "!\"}").status()).isEqualTo(400);
    }

    @Test
    void theVersionCountsWhenItIsSent() {
        String seen = read().header("ETag");
        assertThat(changeIf(seen, "{\"displayName\": \"First\"}").status()).isEqualTo(200);

        Answer late = changeIf(seen, "{\"displayName\": \"Second\"}");

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.text("/code")).isEqualTo("request.version_outdated");
        assertThat(read().text("/displayName")).isEqualTo("First");
        assertThat(changeIf("*", "{\"displayName\": \"Third\"}").status()).isEqualTo(200);
    }

    @Test
    void aNewAddressCountsOnceItIsConfirmed() {
        String wanted = "new-" + ada.email();

        Answer asked = change("{\"email\": \"" + wanted + "\"}");
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.text("/email")).isEqualTo(ada.email());

        confirm(wanted);
        // A token tells the second it was issued in: one of the first token's own second is no news.
        await().untilAsserted(() -> {
            ada = people.signIn(wanted);
            assertThat(read().text("/email")).isEqualTo(wanted);
        });
    }

    @Test
    void whetherSomebodyElseHasAnAddressIsNotTold() {
        Person other = people.somebody();
        Person bob = people.somebody();
        read();

        Answer taken = change("{\"email\": \"" + other.email() + "\"}");
        Answer free = service.call("PATCH", ME)
                .header("Authorization", bob.bearer())
                .json("{\"email\": \"free-" + bob.email() + "\"}")
                .send();

        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.text("/email")).isEqualTo(ada.email());
        assertThat(free.status()).isEqualTo(200);
        assertThat(free.text("/email")).isEqualTo(bob.email());
    }

    @Test
    void aSecondNewAddressWithinAMinuteIsTooMany() {
        Person other = people.somebody();
        change("{\"email\": \"" + other.email() + "\"}");

        Answer second = change("{\"email\": \"free-" + ada.email() + "\"}");

        assertThat(second.status()).isEqualTo(429);
        assertThat(second.header("Retry-After")).isNotNull();
    }

    @Test
    void theAddressOneHasIsNoNewOne() {
        assertThat(change("{\"email\": \"" + ada.email().toUpperCase(Locale.ROOT) + "\"}")
                        .status())
                .isEqualTo(200);
        assertThat(change("{\"email\": \"" + ada.email() + "\"}").status()).isEqualTo(200);
    }

    private Answer read() {
        return service.get(ME).header("Authorization", ada.bearer()).send();
    }

    private Answer change(String json) {
        return service.call("PATCH", ME)
                .header("Authorization", ada.bearer())
                .json(json)
                .send();
    }

    private Answer changeIf(String version, String json) {
        return service.call("PATCH", ME)
                .header("Authorization", ada.bearer())
                .header("If-Match", version)
                .json(json)
                .send();
    }

    private void confirm(String address) {
        String hash = people.bed().lastMail(address).tokenHash();
        provider.verifyOtp(new OtpProof.Link(hash, OtpKind.EMAIL_CHANGE), new Client("192.0.2.1"));
    }

    private static UUID idOf(Answer answer) {
        return UUID.fromString(answer.text("/id"));
    }
}
