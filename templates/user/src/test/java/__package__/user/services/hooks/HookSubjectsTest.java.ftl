package [=package].user.services.hooks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class HookSubjectsTest {

    final HookSubjects subjects = new HookSubjects(new JsonMapper());

    @ParameterizedTest
    @ValueSource(strings = {"""
                {"metadata": {"uuid": "m-1", "name": "before-user-created"}, "user": {"id": "s-1", "email": "a@b.c"}}""", """
                {"user_id": "s-1", "claims": {}, "authentication_method": "password"}""", """
                {"type": "UPDATE", "schema": "auth", "table": "users", "record": {"id": "s-1"}, "old_record": {"id": "s-1"}}""", """
                {"type": "DELETE", "schema": "auth", "table": "users", "record": null, "old_record": {"id": "s-1"}}"""})
    void whoseAccountAMessageIsAboutIsFound(String body) {
        assertThat(subjects.in(body)).contains("s-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "[]",
                "7",
                "{}",
                "{\"user\": \"s-1\"}",
                "{\"user\": {\"id\": 7}}",
                "{\"user\": {\"id\": \"s\\u0000\"}}",
                "{\"schema\": \"public\", \"table\": \"users\", \"record\": {\"id\": \"s-1\"}}",
                "{\"schema\": \"auth\", \"table\": \"sessions\", \"record\": {\"id\": \"s-1\"}}"
            })
    void anythingElseIsAboutNobody(String body) {
        assertThat(subjects.in(body)).isEmpty();
    }

    @Test
    void aDeepDocumentIsAboutNobodyToo() {
        assertThat(subjects.in("[".repeat(100_000))).isEmpty();
    }
}
