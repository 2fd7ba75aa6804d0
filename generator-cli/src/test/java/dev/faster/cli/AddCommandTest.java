package dev.faster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddCommandTest {
    @TempDir
    Path temp;

    @Test
    void bringsAModuleAndWhatItRequires() throws IOException {
        Shop shop = Shop.in(temp);

        Run run = shop.run("add", "metrics");

        assertThat(run).isEqualTo(new Run(0, """
                Added metrics to shop.
                  brought along  audit
                  + audit.txt
                  ~ docs/architecture.md
                  ~ faster.yaml
                  + metrics.txt
                2 created, 2 updated.
                To take it back, run faster undo.
                """, ""));
        assertThat(shop.read("faster.yaml")).contains("\nmodules: [metrics]\n");
        assertThat(shop.read("metrics.txt")).isEqualTo("metrics\n");
        assertThat(shop.read("audit.txt")).isEqualTo("audit\n");
    }

    @Test
    void givesWhatANewProjectWithItWouldHave() throws IOException {
        Shop shop = Shop.in(temp.resolve("one"));
        Shop expected = Shop.in(temp.resolve("two"), "--modules", "metrics", "--deploy", "ship");

        shop.run("add", "metrics", "ship");

        assertThat(shop.files()).isEqualTo(expected.files());
    }

    @Test
    void picksAModuleThatWasOnlyBroughtAlong() throws IOException {
        Shop shop = Shop.in(temp, "--modules", "metrics");

        Run run = shop.run("add", "audit");

        assertThat(run.out()).isEqualTo("""
                Added audit to shop.
                  ~ faster.yaml
                1 updated.
                To take it back, run faster undo.
                """);
        assertThat(shop.read("faster.yaml")).contains("\nmodules: [audit, metrics]\n");
        assertThat(shop.run("remove", "metrics").exitCode()).isZero();
        assertThat(shop.read("audit.txt")).isEqualTo("audit\n");
    }

    @Test
    void hasNothingToDoForWhatIsThere() throws IOException {
        Shop shop = Shop.in(temp, "--modules", "audit");
        Map<String, String> before = shop.files();

        assertThat(shop.run("add", "audit")).isEqualTo(new Run(0, "Nothing to do: shop has audit already.\n", ""));
        assertThat(shop.files()).isEqualTo(before);
        assertThat(shop.root().resolve(".faster/last-change")).doesNotExist();
    }

    @Test
    void worksFromAnyFolderOfTheProject() throws IOException {
        Shop shop = Shop.in(temp);

        Run run = Shop.runIn(shop.root().resolve("src/main/java"), "add", "audit");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(shop.read("audit.txt")).isEqualTo("audit\n");
        assertThat(shop.root().resolve("src/main/java/.faster")).doesNotExist();
    }

    @Test
    void finishesFirstWhatAKilledRunBeganWhereverItIsTyped() throws IOException {
        Shop shop = Shop.in(temp);
        Path transaction = Files.createDirectory(shop.root().resolve(".faster/transaction"));
        Files.createFile(transaction.resolve("lock"));

        Shop.runIn(shop.root().resolve("src"), "list");

        assertThat(transaction).doesNotExist();
    }

    @Test
    void keepsWhatTheUserWroteIntoTheSpec() throws IOException {
        Shop shop = Shop.in(temp);
        shop.replace("faster.yaml", "modules: []", "modules: # ours\r\n  # counts\r\n  - metrics # all\r\n");

        shop.run("add", "audit");

        assertThat(shop.read("faster.yaml"))
                .contains("modules: # ours\r\n  # counts\r\n  - audit\n  - metrics # all\r\n");
    }

    @Test
    void bringsAlongWhatWasChangedInTheSpecBefore() throws IOException {
        Shop shop = Shop.in(temp);
        shop.replace("faster.yaml", "deploy: []", "deploy: [ship]");

        Run run = shop.run("add", "audit");

        assertThat(run.out())
                .startsWith("Added audit to shop.\n  added          ship\n"
                        + "  faster.yaml    what was changed in it before comes along\n");
        assertThat(shop.read("ship.txt")).isEqualTo("ship\n");
    }

    @Test
    void saysThatItBringsTemplatesOfThisFasterToo() throws IOException {
        Shop shop = Shop.in(temp, "--modules", "audit");
        shop.template("audit", "audit.txt", "newer\n");
        shop.writtenBy("0.0.9");

        Run run = shop.run("add", "ship");

        assertThat(run.out())
                .startsWith("Added ship to shop.\n  templates of   " + Version.current()
                        + ", where it had those of 0.0.9\n")
                .contains("  ~ audit.txt\n");
        assertThat(shop.read(".faster/state.json")).contains("\"faster\": \"" + Version.current() + "\"");
    }

    @Test
    void leavesAProjectOfANewerFasterAlone() throws IOException {
        Shop shop = Shop.in(temp);
        shop.writtenBy("99.1.0");

        Run run = shop.run("add", "audit");

        assertThat(run)
                .isEqualTo(new Run(
                        4,
                        "",
                        "faster: faster 99.1.0 wrote this project, and this is " + Version.current()
                                + ": update faster\n"));
    }

    @Test
    void putsItsFileBesideOneOfTheUsers() throws IOException {
        Shop shop = Shop.in(temp);
        shop.write("ship.txt", "mine\n");

        Run run = shop.run("add", "ship");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).endsWith("""
                Conflicts to settle:
                  ! ship.txt (the other version is in ship.txt.faster-new)
                Edit the files, delete what ends in .faster-new, then run faster check; or take the change back with faster undo.
                """);
        assertThat(shop.read("ship.txt")).isEqualTo("mine\n");
        assertThat(shop.run("add", "audit").exitCode())
                .as("a conflict from before")
                .isEqualTo(3);
        Files.delete(shop.root().resolve("ship.txt.faster-new"));
        assertThat(shop.run("add", "audit").exitCode()).isZero();
    }

    @Test
    void keepsTheReleaseOfJavaThatTheSpecDoesNotName() throws IOException {
        Shop shop = Shop.in(temp);
        shop.replace("faster.yaml", "java: 17\n", "");
        shop.replace(".faster/state.json", "\"java\": 17", "\"java\": 21");

        shop.run("sync");

        assertThat(shop.read("pom.xml")).contains(">21<");
    }

    @Test
    void saysWhatToLookAtInGit() throws Exception {
        Shop shop = Shop.in(temp);
        shop.commit("new");

        assertThat(shop.run("add", "ship").out()).endsWith("See git status and git diff; faster undo takes it back.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            add            | 2 | faster: MODULE is missing (see faster add --help)
            add metrisc    | 2 | MODULE: unknown component "metrisc", did you mean "metrics"?
            add core       | 2 | MODULE: "core" is part of every project: name another component
            add ship xyzzy | 2 | MODULE: unknown component "xyzzy": faster list shows those there are
            add --dry      | 2 | faster: there is no option "--dry" (see faster add --help)
            """)
    void saysInOneLineWhatIsWrongAndChangesNothing(String typed, int exitCode, String line) throws IOException {
        Shop shop = Shop.in(temp);
        Map<String, String> before = shop.files();

        Run run = shop.run(typed.split(" "));

        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(line + "\n");
        assertThat(shop.files()).isEqualTo(before);
    }

    @Test
    void saysWhereTheSpecIsWrong() throws IOException {
        Shop shop = Shop.in(temp);
        shop.replace("faster.yaml", "modules: []", "modules: [metrisc]");

        assertThat(shop.run("add", "ship"))
                .isEqualTo(new Run(2, "", "faster.yaml:6:11: unknown module \"metrisc\", did you mean \"metrics\"?\n"));
    }

    @Test
    void saysThatThereIsNoProject() {
        Run run = Shop.runIn(temp, "add", "events");

        assertThat(run)
                .isEqualTo(new Run(
                        4,
                        "",
                        "faster: \"" + temp
                                + "\" holds no project of faster's: go to one, or make one with faster new\n"));
    }

    @Test
    void saysWhatIsMissingOfAProject() throws IOException {
        Shop shop = Shop.in(temp);
        Files.delete(shop.root().resolve("faster.yaml"));

        Run run = shop.run("add", "audit");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err())
                .isEqualTo("faster: \"" + shop.root().resolve("faster.yaml")
                        + "\" is missing: take it back from version control (git checkout), or from a backup\n");
    }
}
