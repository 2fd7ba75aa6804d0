package dev.faster.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SortedSectionTest {
    private final TextMerge merge = new TextMerge(new Labels("yours", "faster wrote last", "faster writes now"));

    @Test
    void whatTwoAuthorsPutIntoOnePlaceStandsInOrder() {
        assertThat(merged("docs/openapi.yaml", """
                        paths:
                          /b:
                            get: b
                        components:
                          schemas:
                            B:
                              type: object
                        """, """
                        paths:
                          /b:
                            get: b
                          /d:
                            get: d
                        components:
                          schemas:
                            B:
                              type: object
                            D:
                              type: object
                        """, """
                        paths:
                          /b:
                            get: b
                          /c:
                            get: c
                          /c/{id}:
                            get: c
                        components:
                          schemas:
                            B:
                              type: object
                            C:
                              type: object
                        """)).isEqualTo("""
                        paths:
                          /b:
                            get: b
                          /c:
                            get: c
                          /c/{id}:
                            get: c
                          /d:
                            get: d
                        components:
                          schemas:
                            B:
                              type: object
                            C:
                              type: object
                            D:
                              type: object
                        """);
    }

    @Test
    void theDiagramOfModulesGetsBoth() {
        assertThat(
                        merged(
                                "docs/architecture.md",
                                "flowchart TD\n    core\n```\n",
                                "flowchart TD\n    core\n    orders\n    orders --> core\n```\n",
                                "flowchart TD\n    core\n    events\n    events --> core\n    stock\n    stock --> core\n```\n"))
                .isEqualTo("flowchart TD\n    core\n    events\n    events --> core\n    orders\n    orders --> core\n"
                        + "    stock\n    stock --> core\n```\n");
    }

    @Test
    void whatBothCallTheSameAndSayOtherwiseIsLeftToAPerson() {
        String merged = merged(
                "docs/openapi.yaml",
                "paths:\n  /b:\n    get: b\n",
                "paths:\n  /a:\n    get: mine\n  /b:\n    get: b\n",
                "paths:\n  /a:\n    get: yours\n  /b:\n    get: b\n");

        assertThat(merged).contains("<<<<<<<", "get: mine", "get: yours");
    }

    @Test
    void anEditOfAnEntryThatIsGivenUpIsNotLost() {
        String merged = merged(
                "docs/openapi.yaml",
                "paths:\n  /a:\n    get: a\n  /b:\n    get: b\n",
                "paths:\n  /a:\n    get: edited\n  /b:\n    get: b\n  /z:\n    get: z\n",
                "paths:\n  /b:\n    get: b\n");

        assertThat(merged).contains("get: edited", "/z:\n    get: z");
    }

    @Test
    void aFileThatHasLostItsSectionIsMergedByItsLines() {
        assertThat(merged("docs/architecture.md", "one\ntwo\n", "one\ntwo\nmine\n", "zero\none\ntwo\n"))
                .isEqualTo("zero\none\ntwo\nmine\n");
    }

    private String merged(String path, String base, String ours, String theirs) {
        TextMerge.Result result =
                merge.merge(path, bytes(base), bytes(ours), bytes(theirs)).orElseThrow();
        return new String(result.content(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
