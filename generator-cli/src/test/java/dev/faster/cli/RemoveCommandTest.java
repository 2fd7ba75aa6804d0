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

class RemoveCommandTest {
    @TempDir
    Path temp;

    @Test
    void isTheExactInverseOfAdd() throws IOException {
        Shop shop = Shop.in(temp);
        Map<String, String> before = shop.files();
        shop.run("add", "metrics", "ship");

        Run run = shop.run("remove", "ship", "metrics");

        assertThat(run).isEqualTo(new Run(0, """
                Removed ship, metrics from shop.
                  removed too    audit
                  - audit.txt
                  ~ docs/architecture.md
                  ~ faster.yaml
                  - metrics.txt
                  - ship.txt
                2 updated, 3 deleted.
                To take it back, run faster undo.
                """, ""));
        assertThat(shop.files()).isEqualTo(before);
    }

    @Test
    void keepsWhatOthersRequire() throws IOException {
        Shop shop = Shop.in(temp, "--modules", "audit,metrics");
        Map<String, String> before = shop.files();

        assertThat(shop.run("remove", "audit"))
                .isEqualTo(
                        new Run(4, "", "faster: \"audit\" is required by \"metrics\": remove that first, or both\n"));
        assertThat(shop.files()).isEqualTo(before);
        assertThat(shop.run("remove", "audit", "metrics").exitCode()).isZero();
        assertThat(shop.root().resolve("audit.txt")).doesNotExist();
    }

    @Test
    void saysWhoBringsWhatNobodyPicked() throws IOException {
        Shop shop = Shop.in(temp, "--modules", "metrics");

        assertThat(shop.run("remove", "audit"))
                .isEqualTo(
                        new Run(4, "", "faster: \"audit\" was not picked, \"metrics\" brings it along: remove that\n"));
    }

    @Test
    void letsNoFileGoThatAConflictIsLeftIn() throws IOException {
        Shop shop = Shop.in(temp, "--modules", "metrics");
        shop.write("audit.txt", "mine\n");
        shop.template("audit", "audit.txt", "newer\n");
        assertThat(shop.run("update").exitCode()).isEqualTo(ExitCode.CONFLICTS);
        Map<String, String> before = shop.files();

        assertThat(shop.run("remove", "metrics")).isEqualTo(new Run(4, "", """
                faster: "audit.txt" has a conflict left in it: settle it first
                """));
        assertThat(shop.files()).isEqualTo(before);

        shop.write("audit.txt", "mine\n");
        assertThat(shop.run("remove", "metrics").exitCode()).isZero();
    }

    @Test
    void keepsWhatWasPickedBesidesBeingRequired() throws IOException {
        Shop shop = Shop.in(temp, "--modules", "audit,metrics");

        shop.run("remove", "metrics");

        assertThat(shop.read("audit.txt")).isEqualTo("audit\n");
        assertThat(shop.read("faster.yaml")).contains("\nmodules: [audit]\n");
    }

    @Test
    void leavesEditedFilesAndMigrationsAndSaysWhy() throws Exception {
        String migration = "src/main/resources/db/migration/audit/V1__audit.sql";
        OwnCatalog.in(temp.resolve("catalog"));
        Files.createDirectories(
                temp.resolve("catalog/templates/audit/" + migration).getParent());
        Files.writeString(temp.resolve("catalog/templates/audit/" + migration), "create table audit ();\n");
        Shop shop = Shop.in(temp, "--modules", "metrics");
        shop.write("metrics.txt", "mine\n");
        shop.commit("new");

        Run run = shop.run("remove", "metrics");

        assertThat(run.out()).contains("""
                Left as they are:
                    metrics.txt (you edited it, and no template gives it any more: it is yours now)
                    %s (a database may have run it: it is yours now)
                """.formatted(migration));
        assertThat(run.exitCode()).isZero();
        assertThat(shop.read("metrics.txt")).isEqualTo("mine\n");
        assertThat(shop.read(migration)).isEqualTo("create table audit ();\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            remove            | 2 | faster: MODULE is missing (see faster remove --help)
            remove metrcs     | 2 | MODULE: unknown component "metrcs", did you mean "metrics"?
            remove core       | 2 | MODULE: "core" is part of every project: name another component
            """)
    void saysInOneLineWhatIsWrong(String typed, int exitCode, String line) throws IOException {
        assertThat(Shop.in(temp).run(typed.split(" "))).isEqualTo(new Run(exitCode, "", line + "\n"));
    }

    @Test
    void hasNothingToDoForWhatIsNotThere() throws IOException {
        assertThat(Shop.in(temp).run("remove", "ship"))
                .isEqualTo(new Run(0, "Nothing to do: shop does not have ship.\n", ""));
    }
}
