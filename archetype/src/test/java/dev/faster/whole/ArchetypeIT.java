package dev.faster.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.faster.render.BuiltIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The archetype in Maven's hands, offline, beside the command line: law 7. */
@Tag("slow")
class ArchetypeIT {
    private static final String LAUNCHER = Maven.SOURCES.resolve("faster").toString();

    /** Laid out as Maven does it, so that no other change of Maven's is in the way. */
    private static final String AGGREGATOR = """
            <?xml version="1.0" encoding="UTF-8"?><project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>org.acme</groupId>
              <artifactId>all</artifactId>
              <version>7</version>
              <packaging>pom</packaging>
            </project>
            """;

    @TempDir
    private static Path shared;

    private static LocalRepository repository;

    @TempDir
    private Path folder;

    /** Maven fetches its plugin here; each of the tests has no other place to take anything from. */
    @BeforeAll
    static void fill() throws IOException {
        repository = LocalRepository.in(shared.resolve("local")).withArchetype(Maven.SOURCES);
        Path scratch = Files.createDirectory(shared.resolve("scratch"));
        maven(Jdks.running())
                .run(scratch, "", generate("-B", "-DartifactId=first"))
                .succeeds();
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Maven.SOURCES.resolve("examples"))) {
            return files.filter(file -> file.endsWith("faster.yaml")).sorted().toList();
        }
    }

    @Test
    void withEveryComponentThereIsItGivesTheBytesOfTheCommandLine() throws IOException {
        List<List<String>> sets = BuiltIn.packed().moduleSets();
        String modules = String.join(",", sets.get(sets.size() - 1));
        String targets = String.join(",", BuiltIn.packed().deployTargets());

        archetype("-DartifactId=shop", "-Djava=17", "-Dmodules=" + modules, "-Ddeploy=" + targets)
                .succeeds();

        assertSameAs("shop", "--java", "17", "--modules", modules, "--deploy", targets);
    }

    @Test
    void withoutAnyComponentItGivesTheBytesOfTheCommandLine() throws IOException {
        archetype("-DartifactId=my-shop").succeeds();

        assertSameAs("my-shop");
    }

    /** Its bytes are those that CombinationsIT builds, tests and starts, so none of that is done again. */
    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsTheSameProject(Path spec) throws IOException {
        Example example = Example.read(spec);
        archetype(example.properties()).succeeds();
        Path ours = Files.createDirectory(folder.resolve("ours"));
        new Shell(ours).run(LAUNCHER, "new", "--spec", spec.toString()).succeeds();

        SortedMap<String, String> made = Contents.of(folder.resolve(example.name()));
        SortedMap<String, String> expected = Contents.of(ours.resolve(example.name()));
        // The spec that the project was made from keeps its comments, and what it leaves to others; no build reads it.
        assertThat(Example.read(folder.resolve(example.name()).resolve("faster.yaml"))
                        .values())
                .containsAllEntriesOf(example.values());
        made.remove("faster.yaml");
        expected.remove("faster.yaml");
        assertThat(made).hasSizeGreaterThan(100).isEqualTo(expected);
    }

    @Test
    void aLaterJdkGivesTheSameBytesAsTheCommandLineOnIt() throws IOException {
        Optional<Path> home = Jdks.find(25);
        assumeTrue(home.isPresent(), "no JDK 25 on this machine");

        maven(home.get())
                .run(folder, "", generate("-B", "-o", "-DartifactId=shop"))
                .succeeds();

        Path ours = Files.createDirectory(folder.resolve("ours"));
        new Shell(ours)
                .with("JAVA_HOME", home.get().toString())
                .run(LAUNCHER, "new", "shop")
                .succeeds();
        assertThat(folder.resolve("shop/faster.yaml")).content().contains("\njava: 25\n");
        assertThat(Contents.of(folder.resolve("shop"))).isEqualTo(Contents.of(ours.resolve("shop")));
    }

    @Test
    void theRepositoryHoldsNoEngineButTheArchetypes() throws IOException {
        try (Stream<Path> ours = Files.list(shared.resolve("local/repository/dev/faster"))) {
            assertThat(ours.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("faster-archetype", "faster-parent");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -Dmodules=evnts | -Dmodules: unknown module "evnts", did you mean "events"?
            -Djava=16       | -Djava: java cannot be "16": take one of 17, 21, 25
            """)
    void aWrongPropertyIsToldInOneLineAndLeavesNothing(String property, String line) {
        Shell.Result result = archetype("-DartifactId=shop", property);

        assertRefused(result, line);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsTakenStaysAsItIs() throws IOException {
        Files.createDirectory(folder.resolve("shop"));
        Files.writeString(folder.resolve("shop/mine"), "mine");

        Shell.Result result = archetype("-DartifactId=shop");

        assertRefused(
                result,
                "faster: \"" + folder.toRealPath().resolve("shop")
                        + "\" is not empty: take another name, or an empty folder (found mine)");
        assertThat(Contents.of(folder)).containsOnlyKeys("", "shop", "shop/mine");
    }

    @Test
    void itJoinsAnAggregatorAndBuildsThere() throws IOException {
        Files.writeString(folder.resolve("pom.xml"), AGGREGATOR);

        archetype("-DartifactId=shop").succeeds();

        assertThat(folder.resolve("pom.xml"))
                .hasContent(AGGREGATOR.replace(
                        "</packaging>\n", "</packaging>\n  <modules>\n    <module>shop</module>\n  </modules>\n"));
        assertSameAs("shop");
        // With the build's own repository, which has what generated projects need.
        new Shell(folder)
                .run(Maven.SOURCES.resolve("mvnw").toString(), "-q", "-B", "-ntp", "-DskipTests", "package")
                .succeeds();
        assertThat(folder.resolve("shop/target/shop-0.1.0-SNAPSHOT.jar")).isRegularFile();
    }

    @Test
    void anAggregatorIsWithoutTheModuleAfterARefusal() throws IOException {
        Files.writeString(folder.resolve("pom.xml"), AGGREGATOR);

        Shell.Result result = archetype("-DartifactId=shop", "-Ddeploy=moon");

        assertRefused(result, "-Ddeploy: unknown deploy target \"moon\": faster list shows those there are");
        assertThat(Contents.of(folder)).containsOnlyKeys("", "pom.xml");
        assertThat(folder.resolve("pom.xml")).hasContent(AGGREGATOR);
    }

    @Test
    void whatItMakesTakesChangesLikeAnyProject() throws IOException {
        archetype("-DartifactId=shop", "-Djava=17", "-Dversion=3.1").succeeds();
        Path project = folder.resolve("shop");

        new Shell(project).run(LAUNCHER, "add", "events").succeeds();
        new Shell(project).run(LAUNCHER, "check").succeeds();

        assertThat(project.resolve("pom.xml")).content().contains("\n  <version>3.1</version>\n");
        new Shell(project).run(LAUNCHER, "remove", "events").succeeds();
        Files.writeString(
                project.resolve("pom.xml"),
                Files.readString(project.resolve("pom.xml")).replace(">3.1<", ">0.1.0-SNAPSHOT<"));
        Files.delete(project.resolve(".faster/last-change"));
        assertSameAs("shop", "--java", "17");
    }

    private static void assertRefused(Shell.Result result, String line) {
        assertThat(result.exit()).as(result.output()).isOne();
        assertThat(result.output().lines().filter(said -> said.contains(line)))
                .singleElement()
                .asString()
                .startsWith("[ERROR] Failed to execute goal ");
        assertThat(result.output()).doesNotContain("\tat ");
    }

    private void assertSameAs(String name, String... options) throws IOException {
        Path ours = Files.createDirectory(folder.resolve("ours"));
        List<String> command = new ArrayList<>(List.of(LAUNCHER, "new", name));
        command.addAll(List.of(options));
        new Shell(ours).run(command).succeeds();
        assertThat(Contents.of(folder.resolve(name)))
                .hasSizeGreaterThan(100)
                .isEqualTo(Contents.of(ours.resolve(name)));
    }

    private Shell.Result archetype(String... properties) {
        List<String> words = new ArrayList<>(generate("-B", "-o"));
        words.addAll(List.of(properties));
        return maven(Jdks.running()).run(folder, "", words);
    }

    private static List<String> generate(String... more) {
        List<String> words = new ArrayList<>(List.of(
                "archetype:generate",
                "-DarchetypeCatalog=local",
                "-DarchetypeGroupId=dev.faster",
                "-DarchetypeArtifactId=faster-archetype",
                "-DarchetypeVersion=" + System.getProperty("archetype.version"),
                "-DgroupId=com.example"));
        words.addAll(List.of(more));
        return words;
    }

    private static Maven maven(Path javaHome) {
        return new Maven(repository.settings(), javaHome);
    }
}
