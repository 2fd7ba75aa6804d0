package dev.faster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncCommandTest {
    @TempDir
    Path temp;

    @Test
    void makesTheProjectWhatItsSpecSays() throws IOException {
        Shop shop = Shop.in(temp, "--deploy", "ship");
        Shop expected = Shop.in(temp.resolve("other"), "--modules", "metrics");
        shop.write("faster.yaml", expected.read("faster.yaml"));

        Run run = shop.run("sync");

        assertThat(run.out()).startsWith("""
                Brought shop in line with faster.yaml.
                  added          metrics
                  brought along  audit
                  removed too    ship
                  + audit.txt
                """);
        assertThat(shop.files()).isEqualTo(expected.files());
        assertThat(shop.run("sync")).isEqualTo(new Run(0, "Nothing to do: shop is as faster.yaml says.\n", ""));
    }

    @Test
    void twoBranchesThatEachAddedSomethingAreAsOne() throws Exception {
        Shop shop = Shop.in(temp);
        shop.commit("new");
        Map<String, String> expected = withBoth();
        shop.git().run("switch", "-q", "-c", "other");
        shop.run("add", "metrics");
        shop.commit("metrics");
        shop.git().run("switch", "-q", "-");
        shop.run("add", "ship", "audit");
        shop.commit("ship, audit");
        assertThat(shop.git().attempt("merge", "-q", "other").exit()).isOne();

        Run conflict = shop.run("sync");
        assertThat(conflict)
                .isEqualTo(new Run(
                        2,
                        "",
                        "faster.yaml:6:1: a conflict of a merge begins here: settle it, then run faster sync\n"));

        shop.write("faster.yaml", expected.get("faster.yaml").substring(2));
        Run run = shop.run("sync");

        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(shop.files()).isEqualTo(expected);
        assertThat(shop.run("check").exitCode()).isZero();
    }

    private Map<String, String> withBoth() throws IOException {
        return Shop.in(temp.resolve("both"), "--modules", "audit,metrics", "--deploy", "ship")
                .files();
    }
}
