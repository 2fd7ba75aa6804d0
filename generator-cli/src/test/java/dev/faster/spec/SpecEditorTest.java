package dev.faster.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faster.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpecEditorTest {
    @Test
    void replacesAValueAndNothingElse() {
        assertThat(named("# 😀 ours\r\nname:   old   # its name\r\njava: 21\r\n"))
                .isEqualTo("# 😀 ours\r\nname:   shop   # its name\r\njava: 21\r\n");
        assertThat(named("name: 'old'\n")).isEqualTo("name: shop\n");
        assertThat(named("{java: 21, name: \"old\"}")).isEqualTo("{java: 21, name: shop}");
        assertThat(named("name: # none yet\njava: 21\n")).isEqualTo("name: shop # none yet\njava: 21\n");
        assertThat(named("java: 21\nname:")).isEqualTo("java: 21\nname: shop");
        assertThat(named("name: >-\n  old\n  one\njava: 21\n")).isEqualTo("name: shop\njava: 21\n");
        assertThat(named("name: |\n  old\n\n# more\njava: 21\n")).isEqualTo("name: shop\n\n# more\njava: 21\n");
    }

    @Test
    void putsAValueThatWasNotThereFirst() {
        assertThat(named("# ours\n\njava: 21\n")).isEqualTo("# ours\n\nname: shop\njava: 21\n");
        assertThat(named("  java: 21\r\n  group: a\r\n")).isEqualTo("  name: shop\r\n  java: 21\r\n  group: a\r\n");
        assertThat(named("---\njava: 21")).isEqualTo("---\nname: shop\njava: 21");
        assertThat(named("{ java: 21 }")).isEqualTo("{name: shop,  java: 21 }");
        assertThat(named("{}")).isEqualTo("{name: shop}");
    }

    @Test
    void quotesWhatWouldBeNoText() {
        assertThat(new String(editor("name: a\n").set("name", "true"), StandardCharsets.UTF_8))
                .isEqualTo("name: \"true\"\n");
    }

    @Test
    void addsToAListInItsOwnStyle() {
        assertThat(added("modules: []\n")).isEqualTo("modules: [user]\n");
        assertThat(added("modules: [ a, b ] # ours\n")).isEqualTo("modules: [ a, b, user ] # ours\n");
        assertThat(added("modules: [\n  a, # one\n  b, # two\n]\n"))
                .isEqualTo("modules: [\n  a, # one\n  b, user, # two\n]\n");
        assertThat(added("modules:\r\n  - a # one\r\n\r\n# more\r\njava: 21\r\n"))
                .isEqualTo("modules:\r\n  - a # one\r\n  - user\r\n\r\n# more\r\njava: 21\r\n");
        assertThat(added("modules:\n- a\n- \"b\"")).isEqualTo("modules:\n- a\n- \"b\"\n- user");
        assertThat(added("modules:\njava: 21\n")).isEqualTo("modules: [user]\njava: 21\n");
        assertThat(added("name: x # mine\n# the end\n")).isEqualTo("name: x # mine\nmodules:\n  - user\n# the end\n");
        assertThat(added("{name: x}\n")).isEqualTo("{name: x, modules: [user]}\n");
        assertThat(added("modules: [user]\n")).isEqualTo("modules: [user]\n");
    }

    @Test
    void removesFromAListAndKeepsRemarks() {
        assertThat(removed("modules: [user]\n")).isEqualTo("modules: []\n");
        assertThat(removed("modules: [user, a]\n")).isEqualTo("modules: [a]\n");
        assertThat(removed("modules: [a, user, b]\n")).isEqualTo("modules: [a, b]\n");
        assertThat(removed("modules: [a, 'user']\n")).isEqualTo("modules: [a]\n");
        assertThat(removed("modules: [a, # one\n  user]\n")).isEqualTo("modules: [a # one\n  ]\n");
        assertThat(removed("modules:\n  # who\n  - user # they\n  - a\n")).isEqualTo("modules:\n  # who\n  - a\n");
        assertThat(removed("modules:\r\n  - a\r\n  - user")).isEqualTo("modules:\r\n  - a");
        assertThat(removed("modules: # ours\n  - user\njava: 21\n")).isEqualTo("modules: [] # ours\njava: 21\n");
        assertThat(removed("java: 21\nmodules:\n  - user # they\n")).isEqualTo("java: 21\nmodules: []\n");
        assertThat(removed("modules:\n  - user\njava: 21\n")).isEqualTo("modules: []\njava: 21\n");
        assertThat(removed("java: 21\n")).isEqualTo("java: 21\n");
        assertThat(removed("modules: [a]\n")).isEqualTo("modules: [a]\n");
    }

    @Test
    void removingWhatWasAddedGivesTheSameBytes() {
        for (String text : List.of(
                "modules: []",
                "modules: [ ]\n",
                "modules: [a]\r\n",
                "modules: [ a,\n  b ]\n",
                "modules:\n  - a # x\n# y\n",
                "modules:\n- a\n- b",
                "java: 21",
                "# ours\r\njava: 21 # new\r\n# the end\r\n",
                "---\n  java: 21\n...\n",
                "name: 😀\nmodules:\n\n    - a\n\njava: 21\n",
                "{modules: [a, b], java: 21}\n")) {
            assertThat(removed(added(text))).isEqualTo(text);
        }
    }

    @Test
    void addsBeforeThoseThatItShallComeBefore() {
        assertThat(addedBeforeB("modules: [a, b, c] # ours\n")).isEqualTo("modules: [a, user, b, c] # ours\n");
        assertThat(addedBeforeB("modules: [ b ]\n")).isEqualTo("modules: [ user, b ]\n");
        assertThat(addedBeforeB("modules: [c]\n")).isEqualTo("modules: [c, user]\n");
        assertThat(addedBeforeB("modules:\r\n  - a # one\r\n  # two\r\n  - b\r\n"))
                .isEqualTo("modules:\r\n  - a # one\r\n  - user\r\n  # two\r\n  - b\r\n");
        assertThat(addedBeforeB("modules:\n- b")).isEqualTo("modules:\n- user\n- b");
    }

    @Test
    void removingWhatWasAddedBeforeOthersGivesTheSameBytes() {
        for (String text : List.of(
                "modules: [ b, c ]\r\n",
                "modules: [a, b, c]\n",
                "modules: [\n  a, # one\n  b, # two\n]\n",
                "modules:\n  - a # x\n# y\n  - b\n",
                "modules:\n# y\n- b",
                "{modules: [a, b], java: 21}\n")) {
            assertThat(removed(addedBeforeB(text))).isEqualTo(text);
        }
    }

    @Test
    void refusesWhatIsNoMap() {
        assertThatThrownBy(() -> named("- a\n")).isInstanceOf(ProblemException.class);
    }

    private static String added(String text) {
        return new String(editor(text).add("modules", "user", List.of()), StandardCharsets.UTF_8);
    }

    private static String addedBeforeB(String text) {
        return new String(editor(text).add("modules", "user", List.of("b")), StandardCharsets.UTF_8);
    }

    private static String removed(String text) {
        return new String(editor(text).remove("modules", "user"), StandardCharsets.UTF_8);
    }

    private static SpecEditor editor(String text) {
        return SpecEditor.of("faster.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String named(String text) {
        return new String(editor(text).set("name", "shop"), StandardCharsets.UTF_8);
    }
}
