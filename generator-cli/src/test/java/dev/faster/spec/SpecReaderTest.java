package dev.faster.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpecReaderTest {
    private static final String KEYS = "name, group, package, java, modules, deploy, catalogs";

    @Test
    void readsAWholeSpec() {
        ProjectSpec spec = read("""
                name: my-app
                group: com.acme
                package: com.acme.my_app
                java: 17
                modules: [user, payments]
                deploy:
                  - docker
                  - workers
                catalogs: [../ours]
                """);

        assertThat(spec)
                .isEqualTo(new ProjectSpec(
                        "my-app",
                        "com.acme",
                        "com.acme.my_app",
                        17,
                        List.of("user", "payments"),
                        List.of("docker", "workers"),
                        List.of("../ours")));
    }

    @Test
    void fillsInWhatIsNotThere() {
        assertThat(read("name: my-app"))
                .isEqualTo(new ProjectSpec(
                        "my-app", "com.example", "com.example.myapp", 25, List.of(), List.of(), List.of()));
    }

    @Test
    void takesTheNewestReleaseThatTheRunningJdkCompiles() {
        assertThat(with(17).read("f", bytes("name: a"), nothingMore()).java()).isEqualTo(17);
        assertThat(with(20).read("f", bytes("name: a"), nothingMore()).java()).isEqualTo(17);
        assertThat(with(21).read("f", bytes("name: a"), nothingMore()).java()).isEqualTo(21);
        assertThat(with(26).read("f", bytes("name: a"), nothingMore()).java()).isEqualTo(25);
    }

    @Test
    void makesAPackageOfAnyGroupAndName() {
        assertThat(read("name: a\ngroup: com.new-shop.4ever.class").packageName())
                .isEqualTo("com.newshop._4ever.class_.a");
        assertThat(read("name: switch").packageName()).isEqualTo("com.example.switch_");
        assertThat(read("name: c-o-n").packageName()).isEqualTo("com.example.con_");
    }

    @Test
    void optionsSayTheSameAsAFile() {
        SpecOptions options = new SpecOptions(
                "shop",
                Optional.of("com.acme"),
                Optional.of("com.acme.shop"),
                Optional.of("21"),
                List.of("user"),
                List.of("docker"),
                List.of("../ours"));

        assertThat(with(25).fromOptions(options, nothingMore())).isEqualTo(read("""
                        {name: shop, group: com.acme, package: com.acme.shop, java: 21, modules: [user], deploy: [docker],
                         catalogs: [../ours]}
                        """));
        assertThat(with(25).fromOptions(nameOnly("shop"), nothingMore())).isEqualTo(read("name: shop"));
    }

    @Test
    void problemsOfOptionsNameTheOption() {
        assertThat(problem(nameOnly("My App")))
                .isEqualTo(upperCase("name", "My App", "my-app").at(Place.of("NAME")));
        assertThat(problem(new SpecOptions(
                        "a", Optional.empty(), Optional.empty(), Optional.of("18"), List.of(), List.of(), List.of())))
                .isEqualTo(Problem.of(Code.VALUE_NOT_ALLOWED, "18", "java", "17, 21, 25")
                        .at(Place.of("--java")));
        assertThat(problem(new SpecOptions(
                        "a",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of("user", "payment"),
                        List.of(),
                        List.of())))
                .isEqualTo(Problem.of(Code.UNKNOWN_COMPONENT, "payment", "modules")
                        .suggesting(Optional.of("payments"))
                        .at(Place.of("--modules")));
    }

    @Test
    void handsTheCatalogLocationsToTheLoader() {
        List<String> seen = new ArrayList<>();
        with(25).read("f", bytes("catalogs: [a, \"b c\"]\nname: x"), locations -> {
            locations.forEach(location ->
                    seen.add(location.text() + "@" + location.place().column()));
            return TestCatalog.CATALOG;
        });

        assertThat(seen).containsExactly("a@12", "b c@15");
    }

    @Test
    void namesTheNearestComponentAndWhereItStands() {
        assertThat(problem("name: a\nmodules: [user, payment]\n"))
                .isEqualTo(Problem.of(Code.UNKNOWN_COMPONENT, "payment", "modules")
                        .suggesting(Optional.of("payments"))
                        .at(at(2, 17)));
        assertThat(problem("name: a\ndeploy: [kubernetes]\n"))
                .isEqualTo(Problem.of(Code.UNKNOWN_COMPONENT, "kubernetes", "deploy")
                        .at(at(2, 10)));
        assertThat(problem("name: a\nmodules: [docker]\n").code()).isEqualTo(Code.UNKNOWN_COMPONENT);
        assertThat(problem("name: a\nmodules: [core]\n").code()).isEqualTo(Code.UNKNOWN_COMPONENT);
        assertThat(problem("name: a\nmodules:\n  - user\n  - \"user\"\n"))
                .isEqualTo(Problem.of(Code.DUPLICATE_ITEM, "user", "modules").at(at(4, 5)));
    }

    @Test
    void namesUnknownAndMissingKeys() {
        assertThat(problem("name: a\nmodule: [user]\n"))
                .isEqualTo(Problem.of(Code.UNKNOWN_KEY, "module", KEYS)
                        .suggesting(Optional.of("modules"))
                        .at(at(2, 1)));
        assertThat(problem("# my app\ngroup: com.acme\n"))
                .isEqualTo(Problem.of(Code.MISSING_KEY, "name").at(at(2, 1)));
        assertThat(problem("{}")).isEqualTo(Problem.of(Code.MISSING_KEY, "name").at(at(1, 1)));
    }

    @Test
    void saysWhatToWriteInsteadOfAnotherType() {
        assertThat(problem("name: a\nmodules: payments\n"))
                .isEqualTo(wrongType("modules", "array", "string", "modules: [payments]")
                        .at(at(2, 10)));
        assertThat(problem("name: a\nmodules:\n"))
                .isEqualTo(wrongType("modules", "array", "null", "modules: []").at(at(2, 1)));
        assertThat(problem("name: a\nmodules:\n  user:\n"))
                .isEqualTo(wrongType("modules", "array", "object", "").at(at(3, 3)));
        assertThat(problem("name: [a]\n"))
                .isEqualTo(wrongType("name", "string", "array", "name: a").at(at(1, 7)));
        assertThat(problem("name: true\n"))
                .isEqualTo(
                        wrongType("name", "string", "boolean", "name: \"true\"").at(at(1, 7)));
        assertThat(problem("name:\n"))
                .isEqualTo(wrongType("name", "string", "null", "").at(at(1, 1)));
        assertThat(problem("name: a\njava: \"21\"\n"))
                .isEqualTo(wrongType("java", "integer", "string", "java: 21").at(at(2, 7)));
        assertThat(problem("my app\n"))
                .isEqualTo(wrongType("", "object", "string", "name: myapp").at(at(1, 1)));
        assertThat(problem("- a\n"))
                .isEqualTo(wrongType("", "object", "array", "name: myapp").at(at(1, 1)));
        assertThat(problem("name: a\nmodules: [[user]]\n"))
                .isEqualTo(Problem.of(Code.WRONG_ITEM_TYPE, "modules", "array", "modules: [user]")
                        .at(at(2, 11)));
        assertThat(problem("name: a\ncatalogs: [17]\n"))
                .isEqualTo(Problem.of(Code.WRONG_ITEM_TYPE, "catalogs", "integer", "catalogs: [\"17\"]")
                        .at(at(2, 12)));
    }

    @Test
    void knowsThreeJavaReleases() {
        for (String java : List.of("18", "8", "26", "17.0", "1.8", "latest", "\"17 \"", "021")) {
            assertThat(problem("name: a\njava: " + java + "\n").code()).as(java).isEqualTo(Code.VALUE_NOT_ALLOWED);
        }
        assertThat(problem("name: a\njava: 18\n"))
                .isEqualTo(Problem.of(Code.VALUE_NOT_ALLOWED, "18", "java", "17, 21, 25")
                        .at(at(2, 7)));
    }

    @Test
    void refusesAReleaseThatTheRunningJdkCannotCompile() {
        Problem problem = problem(() -> with(17).read("faster.yaml", bytes("name: a\njava: 21\n"), nothingMore()));

        assertThat(problem).isEqualTo(Problem.of(Code.JAVA_TOO_NEW, "21", "17").at(at(2, 7)));
        assertThat(problem.code().outcome()).isEqualTo(Problem.Outcome.REFUSED);
    }

    @Test
    void refusesNamesThatSomeFolderOrToolCannotHave() {
        assertThat(problem("name: My-App\n"))
                .isEqualTo(upperCase("name", "My-App", "my-app").at(at(1, 7)));
        assertThat(problem("name: my app\n"))
                .isEqualTo(Problem.of(Code.NAME_CHARACTER, "name", "a space", "-")
                        .suggesting(Optional.of("my-app"))
                        .at(at(1, 7)));
        assertThat(nameProblem("a/b").code()).isEqualTo(Code.NAME_CHARACTER);
        assertThat(nameProblem("a\\\\b").facts()).contains("\"\\\"");
        assertThat(nameProblem("..").facts()).contains("\".\"");
        assertThat(nameProblem("../x").code()).isEqualTo(Code.NAME_CHARACTER);
        assertThat(nameProblem("a\\n").facts()).contains("U+000A LINE FEED (LF)");
        assertThat(nameProblem("").code()).isEqualTo(Code.NAME_EMPTY);
        assertThat(nameProblem("-a").code()).isEqualTo(Code.NAME_START);
        assertThat(nameProblem("1a").code()).isEqualTo(Code.NAME_START);
        assertThat(nameProblem("a-").code()).isEqualTo(Code.NAME_END);
        assertThat(nameProblem("a".repeat(64)))
                .isEqualTo(Problem.of(Code.NAME_TOO_LONG, "name", "63").at(at(1, 7)));
        assertThat(read("name: " + "a".repeat(63) + "\npackage: a.b").name()).hasSize(63);
        for (String device : List.of("con", "nul", "aux", "prn", "com1", "lpt9")) {
            assertThat(nameProblem(device))
                    .isEqualTo(Problem.of(Code.NAME_DEVICE, "name", device).at(at(1, 7)));
        }
        assertThat(read("name: com").name()).isEqualTo("com");
    }

    @Test
    void namesALookAlike() {
        assertThat(nameProblem("p\u0430yments"))
                .isEqualTo(Problem.of(Code.NAME_CHARACTER, "name", "U+0430 CYRILLIC SMALL LETTER A", "-")
                        .at(at(1, 7)));
        assertThat(nameProblem("cafe\u0301").facts()).contains("U+0301 COMBINING ACUTE ACCENT");
        assertThat(nameProblem("caf\u00e9").facts()).contains("U+00E9 LATIN SMALL LETTER E WITH ACUTE");
        assertThat(nameProblem("a\u200bb").facts()).contains("U+200B ZERO WIDTH SPACE");
        assertThat(nameProblem("a\ud83d\ude00").facts()).contains("U+1F600 GRINNING FACE");
        assertThat(nameProblem("\uff41pp").facts()).contains("U+FF41 FULLWIDTH LATIN SMALL LETTER A");
    }

    @Test
    void refusesPackagesThatJavaOrSpringCannotHave() {
        assertThat(packageProblem("com.class.app"))
                .isEqualTo(Problem.of(Code.NAME_KEYWORD, "package", "class").at(at(2, 10)));
        for (String word : List.of("true", "null", "_", "enum", "goto")) {
            assertThat(packageProblem("com." + word).code()).as(word).isEqualTo(Code.NAME_KEYWORD);
        }
        assertThat(packageProblem("com.1st"))
                .isEqualTo(Problem.of(Code.NAME_START, "package", "1st").at(at(2, 10)));
        assertThat(packageProblem("com..app").code()).isEqualTo(Code.NAME_EMPTY_PART);
        assertThat(packageProblem(".com").code()).isEqualTo(Code.NAME_EMPTY_PART);
        assertThat(packageProblem("com.").code()).isEqualTo(Code.NAME_EMPTY_PART);
        assertThat(packageProblem("com.Acme"))
                .isEqualTo(upperCase("package", "com.Acme", "com.acme").at(at(2, 10)));
        assertThat(packageProblem("com.my-app").facts()).contains("\"-\"");
        assertThat(packageProblem("com.aux.app").code()).isEqualTo(Code.NAME_DEVICE);
        for (String taken : List.of("java.app", "javax", "jdk.x", "org.springframework.app", "com", "org")) {
            assertThat(packageProblem(taken))
                    .isEqualTo(Problem.of(Code.PACKAGE_TAKEN, taken).at(at(2, 10)));
        }
        for (String fine :
                List.of("com.record.sealed", "com.module.var", "javaland.app", "app", "a_1._b", "com.com10")) {
            assertThat(read("name: a\npackage: " + fine).packageName()).isEqualTo(fine);
        }
    }

    @Test
    void aGroupThatGivesNoPackageIsItsOwnProblem() {
        assertThat(problem("name: a\ngroup: java.tools\n"))
                .isEqualTo(Problem.of(Code.PACKAGE_TAKEN, "java.tools.a").at(at(2, 8)));
        assertThat(read("name: a\ngroup: java.tools\npackage: tools.a").group()).isEqualTo("java.tools");
        assertThat(problem("name: a\ngroup: com-.x\n").code()).isEqualTo(Code.NAME_END);
        assertThat(problem("name: a\ngroup: Com.x\n").suggestion()).contains("com.x");
    }

    private static Problem nameProblem(String name) {
        return problem("name: \"" + name + "\"\n");
    }

    private static Problem packageProblem(String name) {
        return problem("name: a\npackage: \"" + name + "\"\n");
    }

    private static Problem upperCase(String key, String value, String suggestion) {
        return Problem.of(Code.NAME_UPPER_CASE, key, value).suggesting(Optional.of(suggestion));
    }

    private static Problem wrongType(String key, String wanted, String found, String line) {
        return Problem.of(Code.WRONG_TYPE, key, wanted, found, line);
    }

    private static SpecOptions nameOnly(String name) {
        return new SpecOptions(
                name, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
    }

    private static Place at(int line, int column) {
        return new Place("faster.yaml", line, column);
    }

    private static SpecReader with(int runningJava) {
        return new SpecReader(SpecSchema.read(), runningJava);
    }

    private static CatalogLoader nothingMore() {
        return locations -> TestCatalog.CATALOG;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ProjectSpec read(String text) {
        return with(25).read("faster.yaml", bytes(text), nothingMore());
    }

    private static Problem problem(String text) {
        return problem(() -> read(text));
    }

    private static Problem problem(SpecOptions options) {
        return problem(() -> with(25).fromOptions(options, nothingMore()));
    }

    private static Problem problem(Runnable reading) {
        return catchThrowableOfType(ProblemException.class, reading::run).problem();
    }
}
