package dev.faster.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What merges by lines call a conflict, and merges that know what is in a file do not. */
class KindsOfFilesTest {
    @Test
    void dependenciesThatBothAddedAtTheEndAreBothThere() {
        String with = "<project>\n  <dependencies>\n%s  </dependencies>\n</project>\n";
        assertThat(merge(
                        "pom.xml",
                        with.formatted(dependency("web")),
                        with.formatted(dependency("web") + dependency("mine")),
                        with.formatted(dependency("web") + dependency("theirs"))))
                .isEqualTo(with.formatted(dependency("web") + dependency("mine") + dependency("theirs")));
    }

    @Test
    void servicesThatBothAddedToComposeAreBothThere() {
        String base = "services:\n  db:\n    image: postgres:17\n";
        String mine = "  mail:\n    image: mailpit\n";
        String theirs = "  redis:\n    image: redis:8\n    ports: [6379]\n";
        assertThat(merge("compose.yaml", base, base + mine, base + theirs)).isEqualTo(base + mine + theirs);
    }

    @Test
    void stepsThatBothAddedToAWorkflowAreBothThere() {
        String base = "jobs:\n  test:\n    steps:\n      - uses: actions/checkout@v5\n      - run: make test\n";
        String mine = "      - run: make report\n";
        String theirs = "      - name: Keep the report\n        uses: actions/upload-artifact@v4\n";
        assertThat(merge(
                        ".github/workflows/ci.yml",
                        base,
                        base + mine,
                        base.replace("checkout@v5", "checkout@v6") + theirs))
                .isEqualTo(base.replace("checkout@v5", "checkout@v6") + mine + theirs);
    }

    @Test
    void settingsOfOneNewSectionAreOneSection() {
        String base = "server:\n  port: 8080\n";
        assertThat(merge("application.yaml", base, base + "cache:\n  size: 10\n", base + "cache:\n  kind: memory\n"))
                .isEqualTo(base + "cache:\n  size: 10\n  kind: memory\n");
    }

    @Test
    void variablesThatBothAddedAreBothThere() {
        assertThat(merge(".env.example", "A=1\n", "A=1\nMINE=1\n", "A=2\nTHEIRS=1\n"))
                .isEqualTo("A=2\nMINE=1\nTHEIRS=1\n");
    }

    @Test
    void membersOfJsonThatBothAddedAreBothThereWithCommasBetween() {
        assertThat(merge(
                        "package.json",
                        "{\n  \"a\": 1\n}\n",
                        "{\n  \"a\": 1,\n  \"b\": 2\n}\n",
                        "{\n  \"a\": 1,\n  \"c\": 3\n}\n"))
                .isEqualTo("{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}\n");
    }

    @Test
    void importsThatBothAddedAreBothThereInTheirOrder() {
        String with = "package a;\n\nimport java.util.List;\n%simport java.util.Set;\n\nclass A {}\n";
        assertThat(merge(
                        "A.java",
                        with.formatted(""),
                        with.formatted("import java.util.Optional;\n"),
                        with.formatted("import java.util.Map;\n")))
                .isEqualTo(with.formatted("import java.util.Map;\nimport java.util.Optional;\n"));
    }

    @Test
    void methodsThatBothAddedAreBothThere() {
        String with = "class A {\n    void a() {}\n%s}\n";
        assertThat(merge(
                        "A.java",
                        with.formatted(""),
                        with.formatted("\n    void mine() {}\n"),
                        with.formatted("\n    void theirs() {}\n")))
                .isEqualTo(with.formatted("\n    void mine() {}\n\n    void theirs() {}\n"));
    }

    @Test
    void sectionsThatBothWroteAreBothThere() {
        String base = "# App\n\nText.\n\n## First\n\nText.\n";
        assertThat(merge("README.md", base, base + "\n## Mine\n\nText.\n", base + "\n## Theirs\n\nText.\n"))
                .isEqualTo(base + "\n## Mine\n\nText.\n\n## Theirs\n\nText.\n");
    }

    @Test
    void aSectionThatTheUserGaveAnotherTitleStillTakesWhatChangesInIt() {
        String base = "# App\n\n## Run\n\nFirst paragraph.\n\nSecond paragraph.\n";
        assertThat(merge(
                        "README.md",
                        base,
                        base.replace("## Run", "## How to run it"),
                        base.replace("Second", "Another")))
                .isEqualTo("# App\n\n## How to run it\n\nFirst paragraph.\n\nAnother paragraph.\n");
    }

    @Test
    void aMethodThatTheUserDeletedAndTheTemplateChangedIsForAPersonToDecide() {
        String with = "class A {\n    void a() {}\n%s}\n";
        assertThat(conflicts(
                        "A.java",
                        with.formatted("\n    void b() {\n        one();\n    }\n"),
                        with.formatted(""),
                        with.formatted("\n    void b() {\n        two();\n    }\n")))
                .isEqualTo(1);
    }

    @Test
    void whatCannotBeUnderstoodIsMergedByItsLines() {
        assertThat(merge("a.yaml", "a: [\nb\nc\nd\n", "A: [\nb\nc\nd\n", "a: [\nb\nc\nD\n"))
                .isEqualTo("A: [\nb\nc\nD\n");
    }

    private static String dependency(String name) {
        return "    <dependency>\n      <groupId>org.example</groupId>\n      <artifactId>" + name
                + "</artifactId>\n    </dependency>\n";
    }

    private static String merge(String path, String base, String ours, String theirs) {
        TextMerge.Result result = result(path, base, ours, theirs).orElseThrow();
        String merged = new String(result.content(), StandardCharsets.UTF_8);
        assertThat(result.conflicts()).as(merged).isZero();
        return merged;
    }

    private static int conflicts(String path, String base, String ours, String theirs) {
        return result(path, base, ours, theirs).orElseThrow().conflicts();
    }

    private static Optional<TextMerge.Result> result(String path, String base, String ours, String theirs) {
        return new TextMerge(new Labels("yours", "last", "new")).merge(path, bytes(base), bytes(ours), bytes(theirs));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
