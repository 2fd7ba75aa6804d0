package dev.faster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a dry run prints, git can apply, and then the project is what the command itself makes of it. */
class DryRunTest {
    @TempDir
    Path temp;

    private Shop shop;

    @BeforeEach
    void makeAnEditedProject() throws Exception {
        shop = Shop.in(temp, "--modules", "audit");
        shop.run("add", "ship");
        shop.write("audit.txt", "mine");
        shop.template("audit", "audit.txt", "newer\n");
        shop.template("metrics", "empty.txt", "");
        shop.replace("README.md", "# shop", "# Our shop");
        shop.write("events.md", "mine\n");
        shop.commit("edited");
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {"add metrics", "add events metrics", "remove audit ship", "remove ship", "sync", "update", "undo"
            })
    void changesNothingAndShowsEverything(String command) throws Exception {
        Map<String, String> before = shop.files();

        Run dry = shop.run((command + " --dry-run").split(" "));

        assertThat(shop.files()).isEqualTo(before);
        assertThat(dry.out()).startsWith("Would ");
        Path patch = Files.writeString(temp.resolve("patch"), dry.out());
        shop.git().run("apply", patch.toString());
        SortedMap<String, String> applied = withoutRecords(shop.files());
        shop.git().run("checkout", "-q", ".");
        shop.git().run("clean", "-qfd");

        Run real = shop.run(command.split(" "));

        assertThat(withoutRecords(shop.files())).isEqualTo(applied);
        assertThat(real.exitCode()).isEqualTo(dry.exitCode());
    }

    @Test
    void endsAsTheRealRunWould() {
        Run dry = shop.run("update", "--dry-run");

        assertThat(dry.exitCode()).isEqualTo(3);
        assertThat(dry.out())
                .startsWith("Would bring shop up to date:\n  ! audit.txt\n1 in conflict.\ndiff --git a/audit.txt")
                .contains("\nThere would be conflicts:\n  ! audit.txt (1 place)\n");
    }

    private static SortedMap<String, String> withoutRecords(Map<String, String> files) {
        SortedMap<String, String> rest = new TreeMap<>(files);
        rest.keySet().removeIf(path -> path.startsWith(".faster/"));
        return rest;
    }
}
