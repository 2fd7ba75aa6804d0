package dev.faster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdateCommandTest {
    @TempDir
    Path temp;

    private Shop shop;

    @BeforeEach
    void makeAProject() throws IOException {
        OwnCatalog.in(temp.resolve("catalog"));
        Files.writeString(temp.resolve("catalog/templates/audit/audit.txt"), "one\ntwo\nthree\nfour\nfive\n");
        Files.writeString(temp.resolve("catalog/templates/audit/old.txt"), "old\n");
        Shop made = Shop.in(temp, "--modules", "audit");
        shop = made;
        shop.template("audit", "audit.txt", "one\ntwo\nthree\nfour\nFIVE\n");
    }

    @Test
    void bringsWhatTheTemplatesHaveNewer() throws IOException {
        Files.delete(shop.catalog().resolve("templates/audit/old.txt"));
        shop.template("audit", "fresh.txt", "fresh\n");
        shop.writtenBy("0.0.9");

        Run run = shop.run("update");

        assertThat(run).isEqualTo(new Run(0, """
                Brought shop up to date.
                  templates of   %s, where it had those of 0.0.9
                  ~ audit.txt
                  + fresh.txt
                  - old.txt
                1 created, 1 updated, 1 deleted.
                To take it back, run faster undo.
                """.formatted(Version.current()), ""));
        assertThat(shop.run("update"))
                .isEqualTo(
                        new Run(0, "Nothing to do: shop has all that faster " + Version.current() + " gives.\n", ""));
    }

    @Test
    void mergesItWithWhatTheUserDid() throws IOException {
        shop.write("audit.txt", "ONE\ntwo\nthree\nfour\nfive\n");

        Run run = shop.run("update");

        assertThat(run.out()).contains("\n  m audit.txt\n1 merged with your edits.\n");
        assertThat(run.exitCode()).isZero();
        assertThat(shop.read("audit.txt")).isEqualTo("ONE\ntwo\nthree\nfour\nFIVE\n");
    }

    @Test
    void leavesWhatBothChangedToThePersonAndEndsWithThree() throws IOException {
        shop.write("audit.txt", "one\ntwo\nthree\nfour\nfuenf\n");

        Run run = shop.run("update");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEqualTo("""
                Brought shop up to date.
                  ! audit.txt
                1 in conflict.
                Conflicts to settle:
                  ! audit.txt (1 place)
                Edit the files, delete what ends in .faster-new, then run faster check; or take the change back with faster undo.
                """);
        assertThat(shop.read("audit.txt"))
                .contains("<<<<<<< yours\nfuenf\n||||||| faster wrote last\nfive\n=======\nFIVE\n>>>>>>> ");

        Run again = shop.run("update");
        assertThat(again.exitCode()).isEqualTo(3);
        assertThat(again.out()).contains("  ! audit.txt (left from an earlier change)\n");

        shop.write("audit.txt", "one\ntwo\nthree\nfour\nfünf\n");
        assertThat(shop.run("update").exitCode()).isZero();
    }

    @Test
    void leavesADeletedFileDeleted() throws IOException {
        Files.delete(shop.root().resolve("audit.txt"));

        Run run = shop.run("update");

        assertThat(run.out()).contains("    audit.txt (you deleted it: it stays deleted)\n");
        assertThat(shop.root().resolve("audit.txt")).doesNotExist();
    }

    @Test
    void leavesTheProjectOfANewerFasterAlone() throws IOException {
        shop.writtenBy("99.0");
        Map<String, String> before = shop.files();

        assertThat(shop.run("update").exitCode()).isEqualTo(4);
        assertThat(shop.files()).isEqualTo(before);
    }
}
