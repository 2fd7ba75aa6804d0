package dev.faster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    Path temp;

    @Test
    void passesAProjectThatIsInOrderWithItsEdits() throws IOException {
        Shop shop = Shop.in(temp, "--modules", "audit");
        shop.write("audit.txt", "mine\n");
        Files.delete(shop.root().resolve("README.md"));

        assertThat(shop.run("check")).isEqualTo(new Run(0, "Nothing to find fault with.\n", ""));
    }

    @Test
    void saysEachFindingInALine() throws IOException {
        Shop shop = Shop.in(temp, "--modules", "metrics");
        shop.write("metrics.txt", "<<<<<<< yours\nmine\n=======\ntheirs\n>>>>>>> theirs\n");
        shop.write("audit.txt.faster-new", "another\n");
        shop.template("audit", "audit.txt", "newer\n");
        shop.template("audit", "another.txt", "newer\n");
        shop.replace("faster.yaml", "deploy: []", "deploy: [ship]");

        assertThat(shop.run("check")).isEqualTo(new Run(5, """
                faster.yaml: has changed and is not applied yet: run faster sync
                .: 2 files are behind the templates of faster %s: run faster update
                audit.txt: has a conflict left in it: settle it
                metrics.txt: has a conflict left in it: settle it
                """.formatted(Version.current()), ""));
    }

    @Test
    void saysWhatIsInThePlaceOfAFile() throws IOException {
        Shop shop = Shop.in(temp);
        shop.write("ship.txt/mine", "mine\n");

        Run add = shop.run("add", "ship");

        assertThat(add.exitCode()).isEqualTo(ExitCode.CONFLICTS);
        assertThat(add.out()).endsWith("""
                Conflicts to settle:
                  ! ship.txt (a folder or a link is in its place: nothing was written)
                Move away what is in the place of a file, and run faster update.
                """);
        assertThat(shop.run("check")).isEqualTo(new Run(5, """
                ship.txt: a folder or a link is in its place: move that away, then run faster update
                """, ""));
        Run status = shop.run("status");
        assertThat(status.exitCode()).isEqualTo(ExitCode.CONFLICTS);
        assertThat(status.out())
                .contains("have nothing newer")
                .endsWith("  ! ship.txt (a folder or a link is in its place)\n");
        assertThat(shop.run("update").out()).startsWith("Nothing could be changed in shop.\n");

        Files.delete(shop.root().resolve("ship.txt/mine"));
        Files.delete(shop.root().resolve("ship.txt"));
        assertThat(shop.run("update").exitCode()).isZero();
        assertThat(shop.run("check").exitCode()).isZero();
    }

    @Test
    void findsLostRecords() throws IOException {
        Shop shop = Shop.in(temp);
        shop.write(".faster/baseline.zip", "PK");

        Run run = shop.run("check");

        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.out())
                .startsWith(".faster: ")
                .contains("baseline.zip\" is damaged")
                .hasLineCount(1);
    }

    @Test
    void saysWhatStandsWhereFastersOwnFilesWere() throws IOException {
        Shop shop = Shop.in(temp);
        Path spec = shop.root().resolve("faster.yaml");
        Files.move(spec, temp.resolve("elsewhere.yaml"));
        Files.createSymbolicLink(spec, Path.of("../elsewhere.yaml"));
        for (String command : List.of("check", "sync", "update")) {
            assertThat(shop.run(command)).isEqualTo(new Run(4, "", """
                    faster: "%s" is a link or behind one, or something else than faster made: move that away, and take \
                    it back from version control (git checkout)
                    """.formatted(spec)));
        }

        Shop other = Shop.in(Files.createDirectory(temp.resolve("other")));
        Files.move(other.root().resolve(".faster"), temp.resolve("records"));
        Files.createFile(other.root().resolve(".faster"));
        for (String command : List.of("check", "sync", "adopt")) {
            assertThat(other.run(command).exitCode()).isEqualTo(ExitCode.REFUSED);
            assertThat(other.run(command).err()).contains("/.faster").contains("move that away");
        }
    }

    @Test
    void takesAWrongSpecForWhatItIs() throws IOException {
        Shop shop = Shop.in(temp);
        shop.replace("faster.yaml", "deploy: []", "deploy: [shp]");
        assertThat(shop.run("check").exitCode()).isEqualTo(2);

        Files.delete(shop.root().resolve(".faster/state.json"));
        assertThat(shop.run("check").exitCode()).isEqualTo(2);
    }

    @Test
    void cannotJudgeWhatANewerFasterWrote() throws IOException {
        Shop shop = Shop.in(temp);
        shop.writtenBy("99.0.0");

        assertThat(shop.run("check").exitCode()).isEqualTo(4);
    }
}
