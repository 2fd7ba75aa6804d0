package dev.faster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoCommandTest {
    @TempDir
    Path temp;

    @Test
    void takesTheLastChangeBackAndThenMakesItAgain() throws IOException {
        Shop shop = Shop.in(temp);
        Map<String, String> before = shop.files();
        shop.run("add", "ship");
        Map<String, String> after = shop.files();

        Run undo = shop.run("undo");

        assertThat(undo.out()).startsWith("Undid \"add ship\".\n").contains("  - ship.txt\n");
        assertThat(shop.files()).isEqualTo(before);

        Run redo = shop.run("undo");

        assertThat(redo.out()).startsWith("Redid \"add ship\".\n").contains("  + ship.txt\n");
        assertThat(shop.files()).isEqualTo(after);
        assertThat(shop.run("undo").out()).startsWith("Undid \"add ship\".\n");
    }

    @Test
    void keepsWhatWasEditedSince() throws IOException {
        Shop shop = Shop.in(temp);
        shop.run("add", "ship");
        shop.write("ship.txt", "mine\n");

        Run run = shop.run("undo");

        assertThat(run.out()).contains("    ship.txt (you edited it, and no template gives it any more");
        assertThat(shop.read("ship.txt")).isEqualTo("mine\n");
    }

    @Test
    void onlySaysSoInADryRun() throws IOException {
        Shop shop = Shop.in(temp);
        shop.run("add", "ship");
        Map<String, String> after = shop.files();

        Run run = shop.run("undo", "--dry-run");

        assertThat(run.out()).startsWith("Would undo \"add ship\":\n").contains("deleted file mode 100644\n");
        assertThat(shop.files()).isEqualTo(after);
    }

    @Test
    void saysThatThereIsNothingToUndo() throws IOException {
        Shop shop = Shop.in(temp);

        assertThat(shop.run("undo"))
                .isEqualTo(
                        new Run(4, "", "faster: there is no change in \"" + shop.root() + "\" that could be undone\n"));
    }

    @Test
    void takesAnAdoptionBack() throws IOException {
        Shop shop = Shop.in(temp);
        shop.write(".faster/baseline.zip", "PK");
        Map<String, String> before = shop.files();
        shop.run("adopt");

        Run run = shop.run("undo");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("Undid \"adopt\".\nNo file but faster's own changes.\n");
        assertThat(shop.files()).isEqualTo(before);
        assertThat(shop.run("undo").exitCode()).isZero();
        assertThat(shop.run("check").exitCode()).isZero();
    }
}
