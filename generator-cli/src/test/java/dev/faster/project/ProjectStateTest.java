package dev.faster.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.problem.ProblemException;
import dev.faster.spec.ProjectSpec;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectStateTest {
    private static final ProjectState STATE = new ProjectState(
            "0.1.0",
            new ProjectSpec(
                    "myapp", "com.example", "com.example.myapp", 21, List.of("user"), List.of("docker"), List.of()),
            List.of("core", "events", "user", "docker"));

    private static final String TEXT = """
            {
              "format": 1,
              "faster": "0.1.0",
              "spec": {
                "name": "myapp",
                "group": "com.example",
                "package": "com.example.myapp",
                "java": 21,
                "modules": ["user"],
                "deploy": ["docker"],
                "catalogs": []
              },
              "components": ["core", "events", "user", "docker"]
            }
            """;

    @Test
    void itIsWrittenAsJsonForPeopleToRead() {
        assertThat(new StateWriter().write(STATE)).isEqualTo(TEXT);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        assertThat(read(TEXT)).isEqualTo(STATE);
    }

    @Test
    void anyTextInASpecIsReadBack() {
        String odd = "a \"quoted\" \\ path: [x] #\u00e9\ud83d\ude00 \t\u0001";
        ProjectSpec spec = new ProjectSpec("n", "g", "p", 17, List.of(), List.of(), List.of(odd));
        ProjectState state = new ProjectState("v", spec, List.of());

        assertThat(read(new StateWriter().write(state))).isEqualTo(state);
    }

    @Test
    void aNewerFormatIsRefused() {
        assertThat(problemIn(TEXT.replace("\"format\": 1", "\"format\": 2")))
                .isEqualTo(Problem.of(Code.STATE_TOO_NEW, "state.json", "2"));
    }

    @Test
    void aDamagedFileIsRefused() {
        for (String damaged : List.of(
                "",
                "{",
                "[]",
                "{}",
                TEXT.substring(0, 100),
                TEXT.replace("21", "\"new\""),
                TEXT.replace("[]", "{}"),
                TEXT.replace("[\"user\"]", "[[]]"),
                TEXT.replace("\"myapp\"", "[]"))) {
            assertThat(problemIn(damaged)).as(damaged).isEqualTo(Problem.of(Code.STATE_DAMAGED, "state.json"));
        }
    }

    private static Problem problemIn(String text) {
        return catchThrowableOfType(ProblemException.class, () -> read(text)).problem();
    }

    private static ProjectState read(String text) {
        return new StateReader("state.json").read(text.getBytes(StandardCharsets.UTF_8));
    }
}
