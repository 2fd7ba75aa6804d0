package dev.faster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    private static final String AUDIT = """
            diff --git a/audit.txt b/audit.txt
            --- a/audit.txt
            +++ b/audit.txt
            @@ -1 +1 @@
            -audit
            +mine
            """;
    private static final String SHIP = """
            diff --git a/ship.txt b/ship.txt
            deleted file mode 100644
            --- a/ship.txt
            +++ /dev/null
            @@ -1 +0,0 @@
            -ship
            """;

    @TempDir
    Path temp;

    private Shop shop;

    @BeforeEach
    void edit() throws IOException {
        shop = Shop.in(temp, "--modules", "audit", "--deploy", "ship");
        shop.write("audit.txt", "mine\n");
        shop.write("own.txt", "mine\n");
        Files.delete(shop.root().resolve("ship.txt"));
    }

    @Test
    void showsWhatWasEditedSinceFasterWroteIt() {
        assertThat(shop.run("diff")).isEqualTo(new Run(0, AUDIT + SHIP, ""));
    }

    @Test
    void looksAtWhatItIsToldTo() throws IOException {
        shop.write("src/main/java/com/example/shop/Application.java", "class Mine {}\n");

        assertThat(shop.run("diff", "ship.txt")).isEqualTo(new Run(0, SHIP, ""));
        assertThat(shop.run("diff", "audit.txt", "./ship.txt").out()).isEqualTo(AUDIT + SHIP);
        assertThat(shop.run("diff", "src").out()).startsWith("diff --git a/src/main/java/com/example/shop/App");
        assertThat(shop.run("diff", "docs").out()).isEqualTo("Nothing was edited since faster wrote it.\n");
        assertThat(Shop.runIn(shop.root().resolve("src"), "diff", "../audit.txt")
                        .out())
                .isEqualTo(AUDIT);
    }

    @Test
    void takesOtherLineEndsForNoEdit() throws IOException {
        shop.template("metrics", "metrics.txt", "one\ntwo\n");
        shop.run("add", "metrics");

        shop.write("metrics.txt", "one\r\ntwo\r\n");
        assertThat(shop.run("diff", "metrics.txt").out()).isEqualTo("Nothing was edited since faster wrote it.\n");

        shop.write("metrics.txt", "one\r\n2\r\n");
        assertThat(shop.run("diff", "metrics.txt").out()).endsWith("@@ -1,2 +1,2 @@\n one\r\n-two\r\n+2\r\n");
    }

    @Test
    void knowsNothingOfOtherFiles() {
        for (String path : new String[] {"own.txt", "nowhere", "..", "/"}) {
            assertThat(shop.run("diff", path))
                    .isEqualTo(new Run(
                            2, "", "PATH: \"" + path + "\" is nothing that faster wrote here: name a file of its\n"));
        }
    }
}
