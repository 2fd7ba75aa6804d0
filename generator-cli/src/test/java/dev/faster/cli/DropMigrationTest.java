package dev.faster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --with-drop-migration}, and what a module that comes back makes of it. */
class DropMigrationTest {
    @TempDir
    Path temp;

    private Shop shop;

    @BeforeEach
    void makeAProjectWithEvents() throws IOException {
        shop = Shop.in(temp, "--modules", "events");
    }

    @Test
    void aRemovalLeavesOneBesideTheMigrationsThatStay() throws IOException {
        Run run = shop.run("remove", "events", "--with-drop-migration");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(migrations())
                .hasSize(2)
                .contains("V20260201_01__events.sql")
                .anyMatch(name -> name.matches("V\\d{8}_01__drop_events\\.sql"));
        assertThat(run.out()).contains("__drop_events.sql\n");
    }

    @Test
    void aRemovalLeavesNoneUnlessItIsAskedFor() throws IOException {
        shop.run("remove", "events");
        assertThat(migrations()).containsExactly("V20260201_01__events.sql");

        shop.run("remove", "events", "--with-drop-migration");
        shop.run("remove", "events", "--with-drop-migration");

        assertThat(migrations()).hasSize(2);
    }

    @Test
    void itsModuleIsNotAddedUntilItIsGone() throws IOException {
        shop.run("remove", "events", "--with-drop-migration");
        String drop = migrations().stream()
                .filter(name -> name.contains("drop"))
                .findAny()
                .orElseThrow();

        Run refused = shop.run("add", "events");

        assertThat(refused.exitCode()).isEqualTo(4);
        assertThat(refused.err())
                .isEqualTo("faster: \"src/main/resources/db/migration/events/" + drop
                        + "\" drops the tables of \"events\": delete it if no database has run it; else copy the"
                        + " migrations before it to later versions\n");

        Files.delete(
                shop.root().resolve("src/main/resources/db/migration/events").resolve(drop));
        assertThat(shop.run("add", "events").exitCode()).isZero();
    }

    @Test
    void undoOfTheRemovalTakesItBack() throws IOException {
        shop.run("remove", "events", "--with-drop-migration");

        shop.run("undo");

        assertThat(migrations()).containsExactly("V20260201_01__events.sql");
    }

    private List<String> migrations() throws IOException {
        try (Stream<Path> files = Files.list(shop.root().resolve("src/main/resources/db/migration/events"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
