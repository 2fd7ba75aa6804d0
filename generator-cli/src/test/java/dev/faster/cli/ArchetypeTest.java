package dev.faster.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.faster.render.BuiltIn;
import dev.faster.whole.Contents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 7: the archetype gives the bytes of the command line. What Maven does before is done by hand here. */
class ArchetypeTest {
    private static final String PLACEHOLDER = "<project/>";
    private static final String AGGREGATOR = """
            <?xml version="1.0" encoding="UTF-8"?>
            <project>
              <packaging>pom</packaging>
              <modules>
                <module>mine</module>%s
              </modules>
              <name>M\u00fcll</name>
            </project>
            """;

    @TempDir
    Path temp;

    private Path byMaven;
    private Path byUs;

    /** Every set of modules, each without a deploy target and with all of them. */
    static Stream<Arguments> combinations() {
        String allTargets = BuiltIn.packed().deployTargets().stream().collect(joining(","));
        return BuiltIn.packed().moduleSets().stream()
                .map(modules -> String.join(",", modules))
                .flatMap(modules -> Stream.of("", allTargets).distinct().map(targets -> arguments(modules, targets)));
    }

    @BeforeEach
    void prepare() throws IOException {
        byMaven = Files.createDirectory(temp.resolve("maven"));
        byUs = Files.createDirectory(temp.resolve("us"));
    }

    @ParameterizedTest
    @MethodSource("combinations")
    @Tag("slow")
    void everyCombinationGivesTheBytesOfTheCommandLine(String modules, String targets) throws IOException {
        generate("artifactId=shop", "groupId=com.example", "java=17", "modules=" + modules, "deploy=" + targets);

        assertThat(Contents.of(byMaven.resolve("shop")))
                .isEqualTo(fasterNew("shop", "--java", "17", "--modules", modules, "--deploy", targets));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop", "my-shop-2", "class"})
    void whatTheArchetypeProposesIsWhatTheCommandLineTakes(String name) throws IOException {
        generate(
                "artifactId=" + name,
                "groupId=com.example",
                "package=com.example." + name,
                "version=0.1.0-SNAPSHOT",
                "java=newest",
                "modules=none",
                "deploy=none");

        assertThat(Contents.of(byMaven.resolve(name))).isEqualTo(fasterNew(name));
    }

    @Test
    void takesWhatTheUserSays() throws IOException {
        generate("artifactId=shop", "groupId=org.acme", "package=acme.till", "java=17", "modules= events , ");

        assertThat(Contents.of(byMaven.resolve("shop")))
                .isEqualTo(fasterNew(
                        "shop",
                        "--group",
                        "org.acme",
                        "--package",
                        "acme.till",
                        "--java",
                        "17",
                        "--modules",
                        "events"));
    }

    @Test
    void anotherVersionIsAnEditOfThePomThatLaterChangesKeep() throws IOException {
        generate("artifactId=shop", "groupId=com.example", "java=17", "version=2.0-rc+1");
        Path project = byMaven.resolve("shop");
        SortedMap<String, String> expected = fasterNew("shop", "--java", "17");

        SortedMap<String, String> contents = Contents.of(project);
        assertThat(contents.get("pom.xml"))
                .isEqualTo(expected.get("pom.xml").replace(">0.1.0-SNAPSHOT<", ">2.0-rc+1<"))
                .isNotEqualTo(expected.get("pom.xml"));
        contents.put("pom.xml", expected.get("pom.xml"));
        assertThat(contents).isEqualTo(expected);

        Run add = Shop.runIn(project, "add", "events");
        assertThat(add.exitCode()).as(add.err()).isZero();
        assertThat(project.resolve("pom.xml")).content().contains("\n  <version>2.0-rc+1</version>\n");
        assertThat(project.resolve("src/main/java/com/example/shop/events")).isDirectory();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            modules=evnts           | -Dmodules: unknown module "evnts", did you mean "events"?
            modules=none,events     | -Dmodules: unknown module "none"
            modules=events,events   | -Dmodules: "events" is twice in modules: keep one of them
            deploy=moon             | -Ddeploy: unknown deploy target "moon"
            java=18                 | -Djava: java cannot be "18": take one of 17, 21, 25
            java=99                 | -Djava: java cannot be "99": take one of 17, 21, 25
            artifactId=My Shop      | -DartifactId: the name "My Shop" has upper-case letters
            artifactId=con          | -DartifactId: the name
            artifactId=a/b/c        | -DartifactId: the name cannot have "/"
            artifactId=../up        | -DartifactId: the name cannot have "."
            artifactId=..           | -DartifactId: the name cannot have "."
            groupId=com..example    | -DgroupId: the group has nothing between two dots
            package=com.example.new | -Dpackage: the package cannot have a part "new"
            package=java.shop       | -Dpackage: the package "java.shop" belongs to the JDK
            version=1.0 beta        | -Dversion: the version cannot have a space: use only a-z 0-9 A-Z - _ . +
            version=<b/>            | -Dversion: the version cannot have "<"
            version=1..0            | -Dversion: the version has nothing between two dots
            version=${revision}     | -Dversion: the version cannot have "$"
            """)
    void saysInOneLineWhatIsWrongAndLeavesNothing(String wrong, String start) throws IOException {
        assertThatThrownBy(() -> generate("artifactId=shop", "groupId=com.example", wrong))
                .isInstanceOf(ArchetypeException.class)
                .hasMessageStartingWith(start)
                .message()
                .hasLineCount(1);

        assertThat(Contents.of(temp)).containsOnlyKeys("", "maven", "us");
    }

    @Test
    void leavesAFolderThatIsTakenAsItWas() throws IOException {
        Files.createDirectory(byMaven.resolve("shop"));
        Files.writeString(byMaven.resolve("shop/mine"), "mine");

        assertThatThrownBy(() -> generate("artifactId=shop", "groupId=com.example"))
                .isInstanceOf(ArchetypeException.class)
                .hasMessage("faster: \"" + byMaven.resolve("shop")
                        + "\" is not empty: take another name, or an empty folder (found mine)");

        assertThat(Contents.of(byMaven)).containsOnlyKeys("", "shop", "shop/mine");
    }

    @Test
    void takesTheModuleOutOfThePomAboveAgain() throws IOException {
        addToAggregator(AGGREGATOR.formatted("\n    <module>shop</module>"));

        assertThatThrownBy(() -> generate("artifactId=shop", "groupId=com.example", "modules=evnts"))
                .isInstanceOf(ArchetypeException.class);

        assertThat(byMaven.resolve("pom.xml")).hasContent(AGGREGATOR.formatted(""));
    }

    @Test
    void takesTheListOfModulesOutWhenMavenHasMadeIt() throws IOException {
        addToAggregator(
                "<project>\n  <name>all</name>\n  <modules>\n    <module>shop</module>\n  </modules>\n</project>\n");

        assertThatThrownBy(() -> generate("artifactId=shop", "groupId=com.example", "java=1"))
                .isInstanceOf(ArchetypeException.class);

        assertThat(byMaven.resolve("pom.xml")).hasContent("<project>\n  <name>all</name>\n</project>\n");
    }

    @Test
    void leavesAModuleThatWasThereBeforeMavenCame() throws IOException {
        String before = AGGREGATOR.formatted("\n    <module>shop</module>");
        addToAggregator(before);
        Files.setLastModifiedTime(byMaven.resolve("pom.xml"), FileTime.fromMillis(0));

        assertThatThrownBy(() -> generate("artifactId=shop", "groupId=com.example", "java=1"))
                .isInstanceOf(ArchetypeException.class);

        assertThat(byMaven.resolve("pom.xml")).hasContent(before);
    }

    @Test
    void leavesThePomAboveAloneWhenAllIsWell() throws IOException {
        String pom = AGGREGATOR.formatted("\n    <module>shop</module>");
        addToAggregator(pom);

        generate("artifactId=shop", "groupId=com.example");

        assertThat(byMaven.resolve("pom.xml")).hasContent(pom);
        assertThat(byMaven.resolve("shop/pom.xml")).content().contains("<artifactId>spring-boot-starter-parent<");
    }

    /** Maven does so after it has made the project's folder, and a pom in it. */
    private void addToAggregator(String pom) throws IOException {
        placeholder("shop");
        Files.writeString(byMaven.resolve("pom.xml"), pom);
    }

    private void placeholder(String artifactId) throws IOException {
        Path project = byMaven.resolve(artifactId);
        Files.createDirectories(project);
        Files.writeString(project.resolve("pom.xml"), PLACEHOLDER);
    }

    /** @param given the last of two that are called the same counts */
    private void generate(String... given) throws IOException {
        Properties properties = new Properties();
        for (String property : given) {
            int equals = property.indexOf('=');
            properties.setProperty(property.substring(0, equals), property.substring(equals + 1));
        }
        if (!Files.exists(byMaven.resolve("pom.xml"))) {
            placeholder(properties.getProperty("artifactId"));
        }
        Archetype.generate(properties, byMaven.toString());
    }

    private SortedMap<String, String> fasterNew(String name, String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of("new", name, "-C", byUs.toString()));
        words.addAll(List.of(options));
        Run run = Run.of(Terminal.NONE, "", Main::program, words.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Contents.of(byUs.resolve(name));
    }
}
