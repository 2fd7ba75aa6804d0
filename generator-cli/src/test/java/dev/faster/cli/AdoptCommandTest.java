package dev.faster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdoptCommandTest {
    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"state.json", "baseline.zip"})
    void makesLostRecordsAnew(String name) throws IOException {
        Shop shop = Shop.in(temp, "--modules", "audit");
        Map<String, String> before = shop.files();
        Files.delete(shop.root().resolve(".faster").resolve(name));

        Run run = shop.run("adopt");

        assertThat(run)
                .isEqualTo(new Run(
                        0,
                        "Adopted shop: what faster " + Version.current()
                                + " gives for faster.yaml counts as what it wrote last.\n",
                        ""));
        assertThat(shop.files()).isEqualTo(before);
    }

    @Test
    void worksWithoutTheWholeFolder() throws IOException {
        Shop shop = Shop.in(temp, "--modules", "audit");
        Map<String, String> before = shop.files();
        for (String file : before.keySet()) {
            if (file.startsWith(".faster/")) {
                Files.delete(shop.root().resolve(file));
            }
        }
        Files.delete(shop.root().resolve(".faster"));

        assertThat(shop.run("adopt", "--dry-run").exitCode()).isZero();
        assertThat(shop.root().resolve(".faster")).doesNotExist();
        assertThat(shop.run("adopt").exitCode()).isZero();
        assertThat(shop.files()).isEqualTo(before);
    }

    @Test
    void saysWhatCountsAsEdited() throws IOException {
        Shop shop = Shop.in(temp, "--modules", "metrics");
        shop.write("audit.txt", "mine\n");
        Files.delete(shop.root().resolve("metrics.txt"));
        Files.delete(shop.root().resolve(".faster/baseline.zip"));

        Run run = shop.run("adopt");

        assertThat(run.out()).endsWith("""
                2 files are not so, and count as edited by you:
                  ~ audit.txt
                  - metrics.txt
                If another version of faster wrote them, what its templates had otherwise counts as your edit,
                and faster update will not bring it: go through faster diff.
                """);
        assertThat(shop.read("audit.txt")).isEqualTo("mine\n");
        assertThat(shop.run("status").out()).contains("  ~ audit.txt\n  - metrics.txt\n");
    }

    @Test
    void leavesAProjectAloneThatIsInOrder() throws IOException {
        Shop shop = Shop.in(temp);

        assertThat(shop.run("adopt"))
                .isEqualTo(new Run(
                        4, "", "faster: \"" + shop.root() + "\" has all of its records: there is nothing to adopt\n"));
    }
}
