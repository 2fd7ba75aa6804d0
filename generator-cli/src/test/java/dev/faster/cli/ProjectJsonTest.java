package dev.faster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documents of the commands that work on a project fit the published schema, whatever state it is in. */
class ProjectJsonTest {
    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({
        "in order    , add metrics           , change         , 0",
        "in order    , add metrics --dry-run , change         , 0",
        "in order    , add audit             , change         , 0",
        "in order    , add metrisc           , problem        , 2",
        "in order    , remove ship           , change         , 0",
        "in order    , module a --field a:b  , problem        , 2",
        "in order    , module ducks --field a:int --no-events           , module , 0",
        "in order    , module ducks --field a:int --no-events --dry-run , module , 0",
        "in order    , sync                  , change         , 0",
        "in order    , update                , change         , 0",
        "in order    , undo --dry-run        , undo           , 0",
        "in order    , undo                  , undo           , 0",
        "in order    , status                , project-status , 0",
        "in order    , diff                  , diff           , 0",
        "in order    , check                 , check          , 0",
        "in order    , adopt                 , problem        , 4",
        "in conflict , update --dry-run      , change         , 3",
        "in conflict , update                , change         , 3",
        "in conflict , add metrics --dry-run , change         , 3",
        "in conflict , status                , project-status , 3",
        "in conflict , diff                  , diff           , 0",
        "in conflict , diff ship.txt         , diff           , 0",
        "in conflict , diff nowhere          , problem        , 2",
        "in conflict , check                 , check          , 5",
        "lost        , status                , problem        , 4",
        "lost        , check                 , check          , 5",
        "lost        , adopt --dry-run       , adopt          , 0",
        "lost        , adopt                 , adopt          , 0",
        "no          , status                , problem        , 4",
        "no          , add events            , problem        , 4"
    })
    void everyOutputFitsThePublishedSchema(String state, String typed, String kind, int exitCode) throws IOException {
        Path folder = projectThatIs(state);

        Run run = Shop.runIn(folder, (typed + " --json").split(" "));

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).as(run.out()).isEqualTo(exitCode);
        JsonOutputTest.assertFits(run.out(), kind);
    }

    private Path projectThatIs(String state) throws IOException {
        if (state.equals("no")) {
            return temp;
        }
        Shop shop = Shop.in(temp, "--modules", "audit");
        shop.run("add", "ship");
        if (state.equals("lost")) {
            shop.write("audit.txt", "mine\n");
            Files.delete(shop.root().resolve(".faster/state.json"));
        } else if (state.equals("in conflict")) {
            shop.write("audit.txt", "<<<<<<< yours\nmine\n=======\ntheirs\n>>>>>>> theirs\n");
            Files.delete(shop.root().resolve("README.md"));
            shop.write("ship.txt", "mine\n");
            shop.write("metrics.txt", "mine\n");
            shop.template("ship", "ship.txt", "newer\n");
        }
        return shop.root();
    }

    @Test
    void aDryRunSaysEachChangeInFull() throws IOException {
        Shop shop = Shop.in(temp, "--modules", "audit");
        shop.write("audit.txt", "mine\n");
        shop.template("audit", "audit.txt", "newer\n");

        Run run = shop.run("update", "--dry-run", "--json");

        assertThat(run.out())
                .contains("\"dryRun\": true,\n  \"folder\": \"" + shop.root() + "\",\n  \"changed\": true,\n")
                .contains(
                        "\"path\": \"audit.txt\",\n      \"change\": \"conflict\",\n      \"conflict\": \"marked\",\n"
                                + "      \"places\": 1,\n      \"diff\": \"diff --git a/audit.txt b/audit.txt\\n--- a/audit.txt\\n")
                .contains("\"conflicts\": [\n    \"audit.txt\"\n  ]");
    }
}
