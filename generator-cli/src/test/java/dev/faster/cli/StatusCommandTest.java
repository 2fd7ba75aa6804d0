package dev.faster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusCommandTest {
    @TempDir
    Path temp;

    @Test
    void saysThatAllIsWell() throws IOException {
        Shop shop = Shop.in(temp, "--modules", "metrics", "--deploy", "ship");

        assertThat(shop.run("status")).isEqualTo(new Run(0, """
                shop, written by faster %s
                  picked         metrics, ship
                  brought along  audit

                The templates of this faster have nothing newer.
                Every file is as faster wrote it.
                """.formatted(Version.current()), ""));
    }

    @Test
    void saysAllThatIsNot() throws IOException {
        Shop shop = Shop.in(temp, "--modules", "metrics");
        shop.run("add", "ship");
        shop.write("ship.txt", "mine\n");
        Files.delete(shop.root().resolve("metrics.txt"));
        shop.template("audit", "audit.txt", "newer\n");
        shop.replace("faster.yaml", "modules: [metrics]", "modules: [audit, events]");
        shop.writtenBy("0.0.9");

        assertThat(shop.run("status")).isEqualTo(new Run(0, """
                shop, written by faster 0.0.9 (this is %s)
                  picked         metrics, ship
                  brought along  audit

                faster.yaml has changed and is not applied yet: run faster sync.
                  would add      events
                  would remove   metrics
                1 file is behind the templates of this faster: run faster update.

                Edited since faster wrote them (faster diff shows how):
                  - metrics.txt
                  ~ ship.txt
                """.formatted(Version.current()), ""));
    }

    @Test
    void endsWithThreeWhereConflictsAreLeft() throws IOException {
        Shop shop = Shop.in(temp, "--modules", "audit");
        shop.write("audit.txt", "<<<<<<< yours\nmine\n=======\ntheirs\n>>>>>>> theirs\n");

        Run run = shop.run("status");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).endsWith("\nConflicts to settle:\n  ! audit.txt\n");
    }

    @Test
    void tellsOfANewerFaster() throws IOException {
        Shop shop = Shop.in(temp);
        shop.writtenBy("99.0.0");

        assertThat(shop.run("status").out())
                .contains("A newer faster wrote the project: update faster before you change it.\n");
    }

    @Test
    void saysWhatToDoAboutLostRecords() throws IOException {
        Shop shop = Shop.in(temp);
        Files.delete(shop.root().resolve(".faster/state.json"));

        Run run = shop.run("status");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains("state.json\" is missing: ").contains("run faster adopt\n");
    }
}
