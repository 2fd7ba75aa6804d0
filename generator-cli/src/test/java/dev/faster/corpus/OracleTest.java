package dev.faster.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.render.RenderedFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each test shows base, ours, theirs and what a merge may have made of them. */
class OracleTest {
    @Test
    void aMergeOfBothSidesIsFine() {
        assertThat(complaints("a.txt", "a\nb\n", "x\na\nb\n", "a\nb\ny\n", "x\na\nb\ny\n"))
                .isEmpty();
    }

    @Test
    void aLineThatIsLostIsTold() {
        assertThat(complaints("a.txt", "a\nb\n", "x\na\nb\n", "a\nb\ny\n", "a\nb\ny\n"))
                .containsExactly("line 0 times instead of 1: x");
    }

    @Test
    void aLineThatIsBackIsTold() {
        assertThat(complaints("a.txt", "a\nb\n", "a\n", "a\nb\ny\n", "a\nb\ny\n"))
                .containsExactly("line 1 times instead of 0: b");
    }

    @Test
    void whatBothSidesAddedMayBeThereOnceOrTwice() {
        assertThat(complaints("a.txt", "a\n", "a\nx\n", "a\nx\n", "a\nx\n")).isEmpty();
        assertThat(complaints("a.txt", "a\n", "a\n}\n", "b\na\n}\n", "b\na\n}\n}\n"))
                .isEmpty();
    }

    @Test
    void linesInAnotherOrderAreTold() {
        assertThat(complaints("a.txt", "a\nb\nc\n", "x\na\nb\nc\n", "a\nb\nc\ny\n", "x\na\nc\nb\ny\n"))
                .containsExactly("not in the user's order: c", "not in the template's order: c");
    }

    @Test
    void lineEndsMarkAndLastLineEndOfTheTemplateAreTold() {
        assertThat(complaints("a.txt", "a\n", "\uFEFFa\r\nx", "y\na\n", "y\na\nx\n"))
                .containsExactly(
                        "line ends are not the user's",
                        "the byte order mark is not the user's",
                        "the end of the last line is not the user's");
    }

    @Test
    void yamlThatSaysAKeyTwiceIsTold() {
        assertThat(complaints("a.yaml", "a: 1\n", "a: 1\nb: 2\n", "c: 3\na: 1\n", "c: 3\na: 1\nb: 2\na: 1\n"))
                .anyMatch(complaint -> complaint.startsWith("cannot be read any more"));
    }

    @Test
    void aKeyInAnotherSectionIsTold() {
        String base = "a:\n  b: 1\nc:\n  d: 1\n";
        assertThat(complaints(
                        "a.yaml",
                        base,
                        "a:\n  b: 1\n  x: 1\nc:\n  d: 1\n",
                        base + "  y: 1\n",
                        base + "  x: 1\n  y: 1\n"))
                .contains("data 0 times instead of 1: .a.x = 1");
    }

    @Test
    void aDependencyThatStandsTwiceIsTold() {
        String one = "<dependency><groupId>g</groupId><artifactId>a</artifactId></dependency>\n";
        assertThat(complaints("pom.xml", pom(""), pom(one), pom(one), pom(one + one)))
                .containsExactly("twice: /dependencies/dependency[g:a:]");
    }

    @Test
    void javaThatDoesNotParseOrHasAMethodTwiceIsTold() {
        String base = "class A {\n}\n";
        String method = "class A {\nvoid a() {}\n}\n";
        assertThat(complaints("A.java", base, base, method, "class A {\nvoid a() {}\n"))
                .anyMatch(complaint -> complaint.startsWith("does not parse"));
        assertThat(complaints("A.java", base, method, method, "class A {\nvoid a() {}\nvoid a() {}\n}\n"))
                .containsExactly("twice: a()");
    }

    private static String pom(String dependencies) {
        return "<project>\n<dependencies>\n" + dependencies + "</dependencies>\n</project>\n";
    }

    private static List<String> complaints(String path, String base, String ours, String theirs, String outcome) {
        Merged merged = new Merged(path, text(base), text(ours), text(theirs), text(outcome), true);
        List<String> complaints = new ArrayList<>();
        Oracle.all().forEach(oracle -> complaints.addAll(oracle.complaints(merged)));
        return complaints;
    }

    private static Text text(String text) {
        return Text.of(new RenderedFile(text.getBytes(StandardCharsets.UTF_8), false));
    }
}
