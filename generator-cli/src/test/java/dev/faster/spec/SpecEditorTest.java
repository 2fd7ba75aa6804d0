package dev.faster.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faster.problem.ProblemException;
import java.nio.charset.StandardCharsets;
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
        assertThat(new String(SpecEditor.of("f", "name: a\n".getBytes(StandardCharsets.UTF_8))
                        .set("name", "true")))
                .isEqualTo("name: \"true\"\n");
    }

    @Test
    void refusesWhatIsNoMap() {
        assertThatThrownBy(() -> named("- a\n")).isInstanceOf(ProblemException.class);
    }

    private static String named(String text) {
        byte[] edited = SpecEditor.of("faster.yaml", text.getBytes(StandardCharsets.UTF_8))
                .set("name", "shop");
        return new String(edited, StandardCharsets.UTF_8);
    }
}
