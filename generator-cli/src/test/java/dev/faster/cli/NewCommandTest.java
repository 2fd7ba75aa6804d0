package dev.faster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.git.UsersGit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {
    @TempDir
    Path temp;

    private Path work;

    @BeforeEach
    void prepare() throws IOException {
        OwnCatalog.in(temp.resolve("catalog"));
        work = Files.createDirectory(temp.resolve("work"));
    }

    @Test
    void writesAProjectAndSaysWhatComesNext() throws IOException {
        Run run = run("new", "shop", "--java", "17", "--modules", "metrics", "--deploy=ship", "--catalog", catalog());

        assertThat(run.err()).isEmpty();
        assertThat(run.out().replaceAll("\\d+ files", "99 files")).isEqualTo("""
                Wrote shop in %1$s (99 files).
                  package        com.example.shop, Java 17
                  modules        metrics
                  deploy         ship
                  brought along  audit

                Next:
                  cd %1$s
                  make run
                """.formatted(work.resolve("shop")));
        assertThat(work.resolve("shop/audit.txt")).hasContent("audit");
        assertThat(work.resolve("shop/faster.yaml")).hasContent("""
                # What this project consists of; `faster schema` prints all that can stand here.
                name: shop
                group: com.example
                package: com.example.shop
                java: 17
                modules: [metrics]
                deploy: [ship]
                catalogs: ["%s"]
                """.formatted(catalog()));
    }

    @Test
    void takesListsInAnyForm() throws IOException {
        run("new", "one", "--modules", "audit,metrics", "--catalog", catalog());
        run("new", "two", "--modules", "audit", "--modules=metrics,", "--catalog", catalog());
        run("new", "three", "--modules", "audit, metrics", "--modules", "", "--catalog", catalog());

        for (String project : List.of("one", "two", "three")) {
            assertThat(work.resolve(project + "/faster.yaml")).content().contains("modules: [audit, metrics]\n");
        }
    }

    @Test
    void changesNothingInADryRun() throws IOException {
        Run run = run("new", "shop", "--dry-run");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Would write shop in ")
                .contains("\n  + pom.xml\n")
                .doesNotContain("Next");
        assertThat(work).isEmptyDirectory();
    }

    @Test
    void keepsTheSpecFileAsItIsButForTheName() throws IOException {
        Files.writeString(
                work.resolve("our.yaml"),
                "# ours\r\nname:   shop   # for now\r\njava: 17\r\n\r\nmodules:\r\n  - audit\r\ncatalogs: ["
                        + quoted(catalog()) + "]\r\n");

        Run run = run("new", "store", "--spec", "our.yaml");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(work.resolve("store/faster.yaml"))
                .content()
                .isEqualTo("# ours\r\nname:   store   # for now\r\njava: 17\r\n\r\nmodules:\r\n  - audit\r\ncatalogs: ["
                        + quoted(catalog()) + "]\r\n");
        assertThat(work.resolve("store/audit.txt")).exists();
    }

    @Test
    void findsTheCatalogsOfASpecFileFromWhereTheFileIs() throws IOException {
        Files.createDirectory(temp.resolve("specs"));
        Files.writeString(
                temp.resolve("specs/faster.yaml"), "name: shop\njava: 17\nmodules: [audit]\ncatalogs: [../catalog]\n");

        Run run = run("new", "--spec", "../specs/faster.yaml");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(work.resolve("shop/faster.yaml")).content().contains("catalogs: [\"../../catalog\"]\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            new                                  | faster: NAME is missing (see faster new --help)
            new --no-input                       | faster: NAME is missing (see faster new --help)
            new shop --modules paymints,audit    | --modules: unknown module "paymints"
            new shop --modules metrisc           | --modules: unknown module "metrisc", did you mean "metrics"?
            new shop --deploy shp                | --deploy: unknown deploy target "shp", did you mean "ship"?
            new shop --java 18                   | --java: java cannot be "18": take one of 17, 21, 25
            new shop --spec none.yaml            | --spec: there is no file "none.yaml"
            new shop --spec .                    | --spec: "." cannot be read: give a file that you may read
            new --spec list.yaml                 | list.yaml:2:10: modules
            new --spec list.yaml --group org     | faster: --group cannot stand beside --spec: give one of them
            new a/b                              | NAME: the name
            new ..                               | NAME: the name
            new con                              | NAME: the name
            new shop --package com.example.class | --package: the package
            new shop --package com.1st           | --package: the package
            """)
    void saysInOneLineWhatIsWrongAndWritesNothing(String typed, String start) throws IOException {
        Files.writeString(work.resolve("list.yaml"), "name: shop\nmodules: audit\n");

        Run run = run((typed + (typed.contains("--spec") ? "" : " --catalog " + catalog())).split(" "));

        assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().startsWith(start);
        assertThat(entries(work)).containsExactly("list.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"taken", "file"})
    void refusesATargetThatIsTaken(String name) throws IOException {
        Files.createDirectory(work.resolve("taken"));
        Files.writeString(work.resolve("taken/mine"), "mine");
        Files.writeString(work.resolve("file"), "mine");

        Run run = run("new", name);

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(entries(work)).containsExactly("file", "taken");
        assertThat(entries(work.resolve("taken"))).containsExactly("mine");
    }

    @Test
    void commitsIntoARepositoryOfItsOwn() {
        Run run = run("new", "shop", "--commit", "--modules", "audit", "--catalog", catalog());

        UsersGit git = new UsersGit(work.resolve("shop"));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("\nCommitted as "
                        + git.run("rev-parse", "--short", "HEAD").strip() + ".\n");
        assertThat(git.status()).isEmpty();
        assertThat(git.lastCommit()).contains("A\taudit.txt", "A\t.faster/baseline.zip", "A\tfaster.yaml");
        assertThat(git.run("log", "--format=%B").strip())
                .isEqualTo("faster new shop\n\nWritten by faster " + Version.current() + ".");
    }

    @Test
    void commitsIntoTheRepositoryItComesToLieIn() throws IOException {
        UsersGit git = UsersGit.init(work).write("mine", "mine");
        git.run("add", "mine");

        Run run = run("new", "shop", "--commit", "--json");

        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.out())
                .contains("\"commit\": \""
                        + git.run("rev-parse", "--short", "HEAD").strip() + "\"");
        assertThat(git.status()).containsExactly("A  mine");
        assertThat(git.lastCommit()).contains("A\tshop/faster.yaml").doesNotContain("A\tmine");
        assertThat(work.resolve("shop/.git")).doesNotExist();
    }

    @Test
    void writesNothingWhereGitCouldNotCommitIt() throws IOException {
        UsersGit.init(work).write(".gitignore", "/shop/\n").commitAll();

        Run run = run("new", "shop", "--commit");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("faster: git ignores all that would change in \"" + work + "\": leave --commit out\n");
        assertThat(entries(work)).containsExactly(".git", ".gitignore");
    }

    @Test
    void saysWhyTheCommitWasRefusedAndKeepsTheProject() throws IOException {
        UsersGit.init(work).hook("commit-msg", "echo 'name an issue' >&2", "exit 1");

        Run run = run("new", "shop", "--commit");

        assertThat(run.exitCode()).isEqualTo(6);
        assertThat(run.out()).contains("\nNot committed: git says: name an issue\n", "\nNext:\n");
        assertThat(work.resolve("shop/pom.xml")).exists();
    }

    @Test
    void commitsNothingInADryRun() throws IOException {
        UsersGit git = UsersGit.init(work);

        Run run = run("new", "shop", "--commit", "--dry-run");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(git.status()).isEmpty();
        assertThat(entries(work)).containsExactly(".git");
    }

    private Run run(String... arguments) {
        String[] inWork = Stream.concat(Stream.of("-C", work.toString()), Stream.of(arguments))
                .toArray(String[]::new);
        return Run.of(Terminal.NONE, "", Main::program, inWork);
    }

    private String catalog() {
        return temp.resolve("catalog").toString();
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }

    private static List<String> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
