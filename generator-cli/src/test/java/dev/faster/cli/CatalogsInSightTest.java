package dev.faster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code faster list} and {@code faster info} know beside our own catalog. */
class CatalogsInSightTest {
    @TempDir
    private Path temp;

    private Shop shop;

    @BeforeEach
    void prepare() throws IOException {
        shop = Shop.in(temp);
    }

    @Test
    void aProjectsCatalogIsKnownInAllItsFolders() throws IOException {
        Path below = Files.createDirectories(shop.root().resolve("src/main"));

        assertThat(shop.run("list").out()).contains("metrics", "Does ship.");
        assertThat(Shop.runIn(below, "list").out()).contains("metrics");
        assertThat(Shop.runIn(below, "info", "metrics").out()).contains("Does metrics.");
    }

    @Test
    void elsewhereItIsNot() {
        assertThat(Shop.runIn(temp, "list").out()).doesNotContain("metrics").contains("events");
        assertThat(Shop.runIn(temp, "info", "metrics").err()).contains("unknown component \"metrics\"");
    }

    @Test
    void oneThatIsGivenAsWellIsLoadedOnce() {
        Run run = shop.run("list", "--catalog", "../catalog");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).containsOnlyOnce("Does metrics.");
    }

    @Test
    void isFoundFromWhereTheProjectReallyIs() throws IOException {
        Path link = Files.createSymbolicLink(
                Files.createDirectory(temp.resolve("elsewhere")).resolve("shop"), shop.root());

        Run run = Shop.runIn(link, "list");

        assertThat(run.out()).as(run.err()).contains("metrics");
    }

    @Test
    void isToldWhateverTheSpecPicksWrongly() throws IOException {
        shop.replace("faster.yaml", "modules: []", "modules: [metric]");

        assertThat(shop.run("list").out()).contains("metrics");
    }

    @Test
    void aSpecThatCannotBeReadIsToldInOneLine() throws IOException {
        shop.write("faster.yaml", shop.read("faster.yaml").replace("catalogs: [", "catalogs: [" + "[], "));

        Run run = shop.run("list");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().startsWith("faster.yaml:8:12: ");
    }

    @Test
    void aCatalogThatIsGoneIsToldInOneLine() throws IOException {
        shop.replace("faster.yaml", "../catalog", "../gone");

        Run run = shop.run("info", "metrics");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains("gone");
    }

    @Test
    void aFolderOfOursWithoutASpecIsNoHindrance() throws IOException {
        Files.createDirectories(temp.resolve("home/.faster"));

        assertThat(Shop.runIn(temp.resolve("home"), "list").exitCode()).isZero();
    }
}
