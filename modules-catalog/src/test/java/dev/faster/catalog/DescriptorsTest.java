package dev.faster.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faster.catalog.Component.ComposeService;
import dev.faster.catalog.Component.ConfigurationKey;
import dev.faster.catalog.Component.Dependency;
import dev.faster.catalog.Component.EnvironmentVariable;
import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import dev.faster.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DescriptorsTest {
    @Test
    void readsAWholeDescriptor() {
        Component component = read("""
                id: events
                kind: module
                title: Events
                summary: Modules tell each other what happened.
                requires: [user]
                dependencies:
                  - {groupId: com.example, artifactId: bus, version: bus, scope: runtime}
                configuration:
                  - {key: app.events.shards, value: 16, doc: How many streams there are.}
                environment:
                  - {name: EVENTS_SHARDS, example: '16', doc: How many streams there are., placeholder: '1'}
                compose:
                  - name: bus
                    definition: |
                      image: bus:1
                readme: |
                  Events are described in docs/events.md.
                executables: [bin/replay]
                """);

        assertThat(component)
                .isEqualTo(new Component(
                        "events",
                        Component.Kind.MODULE,
                        "Events",
                        "Modules tell each other what happened.",
                        List.of("user"),
                        List.of(new Dependency("com.example", "bus", Optional.of("bus"), Optional.of("runtime"))),
                        List.of(new ConfigurationKey("app.events.shards", "16", "How many streams there are.")),
                        List.of(new EnvironmentVariable("EVENTS_SHARDS", "16", "How many streams there are.", "1")),
                        List.of(new ComposeService("bus", "image: bus:1\n")),
                        Optional.of("Events are described in docs/events.md.\n"),
                        ApiDescription.NONE,
                        Optional.of("drop table bus;\n"),
                        List.of("bin/replay")));
    }

    @Test
    void namesAFieldThatIsMissing() {
        assertProblem("id: events\nkind: module\ntitle: Events\n", Problem.Code.DESCRIPTOR_FIELD_MISSING, 1, 1);
    }

    @Test
    void namesAFieldThatIsNotKnown() {
        assertProblem("id: events\nkindd: module\n", Problem.Code.DESCRIPTOR_FIELD_UNKNOWN, 2, 1);
    }

    @Test
    void theFileIsNamedAfterTheComponent() {
        assertProblem("id: event\nkind: module\ntitle: E\nsummary: E\n", Problem.Code.DESCRIPTOR_ID, 1, 5);
    }

    @Test
    void refusesAKindThatIsNone() {
        assertProblem("id: events\nkind: plugin\ntitle: E\nsummary: E\n", Problem.Code.DESCRIPTOR_KIND, 2, 7);
    }

    @Test
    void refusesAWordWhereAListIsWanted() {
        assertProblem(
                "id: events\nkind: module\ntitle: E\nsummary: E\nrequires: user\n",
                Problem.Code.DESCRIPTOR_SHAPE,
                5,
                11);
    }

    private static Component read(String yaml) {
        return Descriptors.read(
                "components/events.yaml",
                yaml.getBytes(StandardCharsets.UTF_8),
                ApiDescription.NONE,
                Optional.of("drop table bus;\n"));
    }

    private static void assertProblem(String yaml, Problem.Code code, int line, int column) {
        assertThatThrownBy(() -> read(yaml)).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.problem().code()).isEqualTo(code);
            assertThat(e.problem().place()).contains(new Place("components/events.yaml", line, column));
        });
    }
}
