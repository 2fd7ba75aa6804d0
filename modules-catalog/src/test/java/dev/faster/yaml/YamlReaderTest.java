package dev.faster.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.problem.ProblemException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
    @Test
    void readsMapsListsAndValuesWithTheirPlaces() {
        YamlMap spec = (YamlMap) read("name: shop\nmodules: [user, \"payments\"]\ndeploy:\n  - docker\n");

        assertThat(spec.place()).isEqualTo(new Place("faster.yaml", 1, 1));
        assertThat(spec.get("name")).contains(new YamlScalar("shop", true, at(1, 7), new Extent(6, 10)));
        YamlList modules = (YamlList) spec.get("modules").orElseThrow();
        assertThat(modules.extent()).isEqualTo(new Extent(20, 38));
        assertThat(modules.items().get(1)).isEqualTo(new YamlScalar("payments", false, at(2, 17), new Extent(27, 37)));
        YamlList deploy = (YamlList) spec.get("deploy").orElseThrow();
        assertThat(deploy.place()).isEqualTo(at(4, 3));
        assertThat(deploy.extent()).isEqualTo(new Extent(49, 57));
        assertThat(spec.entry("deploy").orElseThrow().key().place()).isEqualTo(at(3, 1));
        assertThat(spec.get("nothing")).isEmpty();
    }

    @Test
    void countsColumnsInCharactersAsEditorsDo() {
        YamlMap map = (YamlMap) read("\"日本語\": [😀, é, x]\r\nb: y\rc: z");

        YamlList list = (YamlList) map.entries().get(0).value();
        assertThat(list.items().get(2).place()).isEqualTo(at(1, 15));
        assertThat(map.get("b").orElseThrow().place()).isEqualTo(at(2, 4));
        assertThat(map.get("c").orElseThrow().place()).isEqualTo(at(3, 4));
    }

    @Test
    void keepsTabsInsideTextInBlockStyle() {
        YamlMap map = (YamlMap) read("run: |\n  a\n  \tb\n\nother:\tx\n\t# a remark\n");

        assertThat(((YamlScalar) map.get("run").orElseThrow()).text()).isEqualTo("a\n\tb\n");
        assertThat(((YamlScalar) map.get("other").orElseThrow()).text()).isEqualTo("x");
    }

    @Test
    void tellsWhatAValueLooksLike() {
        assertThat(kindOf("shop")).isEqualTo(YamlScalar.Kind.TEXT);
        assertThat(kindOf("21")).isEqualTo(YamlScalar.Kind.INTEGER);
        assertThat(kindOf("-1")).isEqualTo(YamlScalar.Kind.INTEGER);
        assertThat(kindOf("021")).isEqualTo(YamlScalar.Kind.TEXT);
        assertThat(kindOf("-")).isEqualTo(YamlScalar.Kind.TEXT);
        assertThat(kindOf("2.1")).isEqualTo(YamlScalar.Kind.TEXT);
        assertThat(kindOf("True")).isEqualTo(YamlScalar.Kind.BOOLEAN);
        assertThat(kindOf("no")).isEqualTo(YamlScalar.Kind.TEXT);
        assertThat(kindOf("~")).isEqualTo(YamlScalar.Kind.NULL);
        assertThat(kindOf("")).isEqualTo(YamlScalar.Kind.NULL);
        assertThat(YamlScalar.text("21", at(1, 1)).kind()).isEqualTo(YamlScalar.Kind.TEXT);
    }

    @Test
    void refusesBytesThatAreNoTextInUtf8() {
        assertThat(problem(new byte[] {'a', ':', ' ', (byte) 0xc3, (byte) 0xa9, '\n', 'b', ':', ' ', (byte) 0xe9, 'x'}))
                .isEqualTo(Problem.of(Code.NOT_UTF8, "0xE9", "9").at(at(2, 4)));
        assertThat(problem("\uFEFFname: x"))
                .isEqualTo(Problem.of(Code.BYTE_ORDER_MARK).at(at(1, 1)));
        assertThat(problem("a: \uFEFFx"))
                .isEqualTo(Problem.of(Code.CONTROL_CHARACTER, "U+FEFF").at(at(1, 4)));
        assertThat(problem("a: 1\nb: \0"))
                .isEqualTo(Problem.of(Code.CONTROL_CHARACTER, "U+0000").at(at(2, 4)));
        assertThat(problem("a: \u001b[31m"))
                .isEqualTo(Problem.of(Code.CONTROL_CHARACTER, "U+001B").at(at(1, 4)));
        assertThat(problem("a: \u007f"))
                .isEqualTo(Problem.of(Code.CONTROL_CHARACTER, "U+007F").at(at(1, 4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE", "X-UTF-32LE-BOM"})
    void namesTheEncodingThatItDoesNotRead(String encoding) {
        String name = encoding.contains("16") ? "UTF-16" : "UTF-32";

        assertThat(problem("name: shop\n".getBytes(Charset.forName(encoding))))
                .isEqualTo(Problem.of(Code.WRONG_ENCODING, name).at(at(1, 1)));
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        assertThat(problem(new byte[2 * 1024 * 1024]))
                .isEqualTo(Problem.of(Code.FILE_TOO_LARGE, "2097152", "1048576").at(at(1, 1)));
        String largest = "a: b\n#" + "x".repeat(1024 * 1024 - 6);
        assertThat(read(largest)).isInstanceOf(YamlMap.class);
    }

    @Test
    void refusesWhatASpecHasNoUseFor() {
        assertThat(problem("a: &x 1\nb: *x\n"))
                .isEqualTo(Problem.of(Code.YAML_ALIAS, "&x").at(at(1, 4)));
        assertThat(problem("a: *x\n"))
                .isEqualTo(Problem.of(Code.YAML_ALIAS, "*x").at(at(1, 4)));
        assertThat(problem("a: !!str 1\n")).isEqualTo(Problem.of(Code.YAML_TAG).at(at(1, 4)));
        assertThat(problem("a: !x [b]\n")).isEqualTo(Problem.of(Code.YAML_TAG).at(at(1, 4)));
        assertThat(problem("a: 1\n---\nb: 1\n"))
                .isEqualTo(Problem.of(Code.SEVERAL_DOCUMENTS).at(at(2, 1)));
        assertThat(problem("[".repeat(40)))
                .isEqualTo(Problem.of(Code.YAML_TOO_DEEP, "32").at(at(1, 33)));
        assertThat(problem("- ".repeat(40)))
                .isEqualTo(Problem.of(Code.YAML_TOO_DEEP, "32").at(at(1, 65)));
        assertThat(problem("")).isEqualTo(Problem.of(Code.EMPTY_FILE).at(at(1, 1)));
        assertThat(problem("\n# nothing\n\n"))
                .isEqualTo(Problem.of(Code.EMPTY_FILE).at(at(1, 1)));
    }

    @Test
    void anAliasBombIsRefusedAtItsFirstAnchor() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }

        assertThat(problem(bomb.toString()))
                .isEqualTo(Problem.of(Code.YAML_ALIAS, "&a0").at(at(1, 5)));
    }

    @Test
    void refusesKeysThatAreTwiceThereOrNoWords() {
        assertThat(problem("a: 1\nb: 2\n\"a\": 3\n"))
                .isEqualTo(Problem.of(Code.DUPLICATE_KEY, "a", "1").at(at(3, 1)));
        assertThat(problem("x:\n  a: 1\n  a: 2\n"))
                .isEqualTo(Problem.of(Code.DUPLICATE_KEY, "a", "2").at(at(3, 3)));
        assertThat(problem("[a]: 1\n")).isEqualTo(Problem.of(Code.YAML_KEY).at(at(1, 1)));
        assertThat(problem(": 1\n")).isEqualTo(Problem.of(Code.YAML_KEY).at(at(1, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: 1\n\tb: 2\n", "a:\n\t- b\n", "a: x\n\ty\n", "a: [\n\tb]\n", "a: 'x\n\ty'\n"})
    void refusesTabsThatIndent(String text) {
        assertThat(problem(text)).isEqualTo(Problem.of(Code.YAML_TAB).at(at(2, 1)));
    }

    @Test
    void saysWhereTheTabStands() {
        assertThat(problem("a:\n  \t- b\n")).isEqualTo(Problem.of(Code.YAML_TAB).at(at(2, 3)));
        assertThat(problem("a:\n -\t- b\n")).isEqualTo(Problem.of(Code.YAML_TAB).at(at(2, 3)));
        assertThat(problem("a: |\n  x\n\ty\n"))
                .isEqualTo(Problem.of(Code.YAML_TAB).at(at(3, 1)));
        assertThat(read("a:\n\t\n  - b\n\t")).isInstanceOf(YamlMap.class);
    }

    @Test
    void saysWhatIsWrongWithTheSyntax() {
        assertThat(problem("a: 1\nb: [x, y\n"))
                .isEqualTo(Problem.of(Code.YAML_UNCLOSED, "[").at(at(2, 4)));
        assertThat(problem("a: [x\nb: y\n"))
                .isEqualTo(Problem.of(Code.YAML_UNCLOSED, "[").at(at(1, 4)));
        assertThat(problem("a: {x: y\n"))
                .isEqualTo(Problem.of(Code.YAML_UNCLOSED, "{").at(at(1, 4)));
        assertThat(problem("a: 'x\nb: y\n"))
                .isEqualTo(Problem.of(Code.YAML_UNCLOSED, "'").at(at(1, 4)));
        assertThat(problem("a: \"x\nb: y\n"))
                .isEqualTo(Problem.of(Code.YAML_UNCLOSED, "\"").at(at(1, 4)));
        assertThat(problem("a: b: c\n")).isEqualTo(Problem.of(Code.YAML_COLON).at(at(1, 5)));
        assertThat(problem("a: 1\n  b: 2\n"))
                .isEqualTo(Problem.of(Code.YAML_COLON).at(at(2, 4)));
        assertThat(problem("a: 1\nb\nc: 1\n"))
                .isEqualTo(Problem.of(Code.YAML_NO_COLON).at(at(3, 1)));
        assertThat(problem("a: \"\\q\"\n"))
                .isEqualTo(Problem.of(Code.YAML_ESCAPE).at(at(1, 6)));
        assertThat(problem("a:\n   b: 1\n  c: 2\n"))
                .isEqualTo(Problem.of(Code.YAML_INDENTATION).at(at(3, 3)));
        assertThat(problem("a: @b\n"))
                .isEqualTo(Problem.of(Code.YAML_UNEXPECTED, "@").at(at(1, 4)));
        assertThat(problem("a: [x] y\n"))
                .isEqualTo(Problem.of(Code.YAML_UNEXPECTED, "y").at(at(1, 8)));
        assertThat(problem("a: [x,,y]\n"))
                .isEqualTo(Problem.of(Code.YAML_UNEXPECTED, ",").at(at(1, 7)));
        assertThat(problem("%YAML 2.0\n---\na: 1\n").code()).isEqualTo(Code.YAML_SYNTAX);
    }

    private static YamlScalar.Kind kindOf(String plain) {
        return YamlScalar.plain(plain, at(1, 1)).kind();
    }

    private static Place at(int line, int column) {
        return new Place("faster.yaml", line, column);
    }

    private static YamlNode read(String text) {
        return YamlReader.read("faster.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Problem problem(String text) {
        return problem(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Problem problem(byte[] bytes) {
        return catchThrowableOfType(ProblemException.class, () -> YamlReader.read("faster.yaml", bytes))
                .problem();
    }
}
