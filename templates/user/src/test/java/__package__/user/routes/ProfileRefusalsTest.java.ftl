package [=package].user.routes;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import [=package].ServiceClient;
import [=package].ServiceClient.Answer;
import [=package].ServiceTest;
import [=package].user.People;
import [=package].user.People.Person;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProfileRefusalsTest {

    @Autowired
    ServiceClient service;

    @Autowired
    People.Crowd people;

    Person ada;

    @BeforeAll
    void somebodyHasAnAccount() {
        ada = people.somebody();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "line\\nbreak", "nul\\u0000", "turn\\u202Earound", "half\\uD83D"})
    void aNameThatCannotBeShown(String escaped) {
        Answer refused = change("{\"displayName\": \"" + escaped + "\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo("displayName");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\"ada\"", "\"ada@localhost\"", "\"a b@example.com\"", "7"})
    void anAddressThatIsNone(String email) {
        Answer refused = change("{\"email\": " + email + "}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo("email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "[]", "7", ""})
    void aBodyThatIsNoObject(String body) {
        Answer refused = change(body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/code")).isEqualTo("request.malformed");
    }

    private Answer change(String json) {
        return service.call("PATCH", "/api/v1/users/me")
                .header("Authorization", ada.bearer())
                .json(json)
                .send();
    }
}
