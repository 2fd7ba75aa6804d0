package [=package].[=module.packageName].routes;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import [=package].ServiceClient;
import [=package].ServiceClient.Answer;
import [=package].ServiceClient.Call;
import [=package].ServiceTest;
import [=package].[=module.packageName].Samples;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class [=entity.type]RoutesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PATH = "/api/v1/[=module.path]";

    @Autowired
    ServiceClient service;

    @Test
    void areClosedToStrangers() {
        String one = PATH + "/" + UUID.randomUUID();

        assertThat(service.get(PATH).send().status()).isEqualTo(401);
        assertThat(service.post(PATH).json(Samples.FULL).send().status()).isEqualTo(401);
        assertThat(service.get(one).send().status()).isEqualTo(401);
        assertThat(service.call("PUT", one).send().status()).isEqualTo(401);
        assertThat(service.call("DELETE", one).send().status()).isEqualTo(401);
    }

    @Test
    void createOneThatCanBeRead() {
        Answer created = create(Samples.FULL);

        Answer read = call("GET", created.header("Location")).send();

        assertThat(created.status()).as(created.body()).isEqualTo(201);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.json()).isEqualTo(created.json());
        assertThat(read.json().properties()).containsAll(json(Samples.FULL).properties());
        assertThat(read.header("ETag")).isEqualTo(created.header("ETag"));
    }

    @Test
    void changeOneThatWasRead() {
        Answer created = create(Samples.FULL);

        Answer changed = put(created, created.header("ETag"));

        Answer read = call("GET", created.header("Location")).send();
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(created.header("ETag")).isEqualTo(read.header("ETag"));
        assertThat(read.json()).isEqualTo(changed.json());
        assertThat(read.json().properties()).containsAll(json(Samples.SPARSE).properties());
    }

    @Test
    void refuseAChangeOfWhatHasChangedSince() {
        Answer created = create(Samples.FULL);
        put(created, created.header("ETag"));

        Answer second = put(created, created.header("ETag"));

        assertThat(second.status()).isEqualTo(412);
        assertThat(second.text("/code")).isEqualTo("request.version_outdated");
    }

    @Test
    void wantToKnowWhichVersionIsToChange() {
        String one = create(Samples.FULL).header("Location");

        Answer change = call("PUT", one).json(Samples.SPARSE).send();
        Answer deletion = call("DELETE", one).send();

        assertThat(change.status()).isEqualTo(428);
        assertThat(deletion.status()).isEqualTo(428);
    }

    @Test
    void deleteOneOnce() {
        Answer created = create(Samples.FULL);
        String one = created.header("Location");

        Answer first =
                call("DELETE", one).header("If-Match", created.header("ETag")).send();
        Answer second =
                call("DELETE", one).header("If-Match", created.header("ETag")).send();

        assertThat(first.status()).isEqualTo(204);
        assertThat(second.status()).isEqualTo(404);
        assertThat(second.text("/code")).isEqualTo("[=module.packageName].unknown");
        assertThat(call("GET", one).send().status()).isEqualTo(404);
    }

    @Test
    void listTheNewestFirstPageByPage() {
        String older = create(Samples.FULL).text("/id");
        String newer = create(Samples.SPARSE).text("/id");

        Answer first = call("GET", PATH + "?limit=1").send();
        Answer second =
                call("GET", PATH + "?limit=1&cursor=" + first.text("/next")).send();

        assertThat(first.text("/items/0/id")).isEqualTo(newer);
        assertThat(second.text("/items/0/id")).isEqualTo(older);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
[#list module.refused as line]
            [=line]
[/#list]
            """)
    void nameTheFieldThatBreaksARule(String field, String value) {
        ObjectNode body = (ObjectNode) json(Samples.FULL);
        body.set(field, json(value));

        Answer refused = create(body.toString());

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.text("/code")).isEqualTo("request.invalid");
        assertThat(refused.text("/errors/0/field")).startsWith(field);
    }

    private Answer create(String json) {
        return call("POST", PATH).json(json).send();
    }

    private Answer put(Answer created, String tag) {
        return call("PUT", created.header("Location"))
                .header("If-Match", tag)
                .json(Samples.SPARSE)
                .send();
    }

    private Call call(String method, String path) {
        return service.call(method, path).header("X-Admin-Api-Key", ServiceTest.OPERATOR_KEY);
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }
}
