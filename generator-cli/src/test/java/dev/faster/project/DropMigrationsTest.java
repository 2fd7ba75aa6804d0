package dev.faster.project;

import static dev.faster.project.ProjectAssert.assertThatProject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faster.catalog.ApiDescription;
import dev.faster.catalog.Component;
import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DropMigrationsTest {
    private static final String MIGRATIONS = "src/main/resources/db/migration/";
    private static final String SHOP = MIGRATIONS + "shop/V20260201_01__shop.sql";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    private static final Generation WITH = Wanted.files("pom.xml", "a", SHOP, "create table shop ();");
    private static final Generation WITHOUT = Wanted.files("pom.xml", "b");

    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void makeAProjectThatMayHaveRun() {
        root = folder.resolve("myapp");
        NewProject project = new NewProject(root);
        project.apply(project.plan(WITH));
    }

    @Test
    void oneIsWrittenWithTheRemovalAndIsTheUsersFromThenOn() throws IOException {
        ExistingProject project = ExistingProject.open(root);
        project.apply(withDrops(project.plan(WITHOUT), shop()), "remove shop");

        String path = MIGRATIONS + "shop/V20260309_01__drop_shop.sql";
        assertThat(root.resolve(path)).hasContent("""
                -- Drops the tables of the module shop, and all data in them.
                -- faster wrote this and never runs it: Flyway does, at the next start of the service.
                -- Make a backup first, or delete this file to keep the data.

                drop table if exists shop;
                """);
        assertThat(ExistingProject.open(root).baseline().files()).doesNotContainKey(path);
        assertThat(ExistingProject.open(root).plan(WITHOUT).isEmpty()).isTrue();
    }

    @Test
    void undoTakesItBackWithTheRemoval() {
        ExistingProject project = ExistingProject.open(root);
        project.apply(withDrops(project.plan(WITHOUT), shop()), "remove shop");

        project.apply(project.planUndo(), "undo");

        assertThatProject(root).hasExactly(WITH.files());
    }

    @ParameterizedTest
    @CsvSource({
        "none                       , V20260309_01",
        "shop/V20260309_01__a.sql   , V20260309_02",
        "other/V20260309_09__a.sql  , V20260309_10",
        "V20260309.11__a.sql        , V20260309_12",
        "shop/V20270101_03__a.sql   , V20270101_04",
        "V20260310__a.sql           , V20260310_01",
        "V20260309174500__a.sql     , V20260309174500_01",
        "deep/er/V20260309_1__a.sql , V20260309_02",
        "V7_2__a.sql                , V20260309_01",
        "R__views.sql               , V20260309_01",
        "V20260309_05__a.sql.bak    , V20260309_01",
        "V20260309_x__a.sql         , V20260309_01",
        "V20260309_05_a.sql         , V20260309_01",
        "notes.md                   , V20260309_01"
    })
    void itsVersionComesAfterAllThatAreThere(String there, String version) throws IOException {
        write(MIGRATIONS + there, "");

        assertThat(createdBy(withDrops(removal(), shop())))
                .containsExactly(MIGRATIONS + "shop/" + version + "__drop_shop.sql");
    }

    @Test
    void severalHaveVersionsOfTheirOwnAndDependentsComeFirst() throws IOException {
        write(MIGRATIONS + "orders/V20260202_01__orders.sql", "");

        assertThat(createdBy(withDrops(removal(), shop(), component("orders", Optional.of("drop table orders;")))))
                .containsExactly(
                        MIGRATIONS + "orders/V20260309_01__drop_orders.sql",
                        MIGRATIONS + "shop/V20260309_02__drop_shop.sql");
    }

    @Test
    void noneIsWrittenForMigrationsThatGoWithTheirModule() {
        root = folder.resolve("other");
        NewProject fresh = new NewProject(root);
        fresh.apply(fresh.plan(WITHOUT));
        ExistingProject project = ExistingProject.open(root);
        project.apply(project.plan(WITH), "add shop");

        assertThat(createdBy(withDrops(removal(), shop()))).isEmpty();
    }

    @Test
    void noneIsWrittenForAModuleWithoutMigrations() {
        assertThat(createdBy(withDrops(removal(), component("other", Optional.empty()))))
                .isEmpty();
    }

    @Test
    void aSecondOneIsNotWritten() throws IOException {
        write(MIGRATIONS + "shop/V20260301_01__drop_shop.sql", "");

        assertThat(createdBy(withDrops(removal(), shop()))).isEmpty();
    }

    @Test
    void aComponentHasToSayHowItsTablesAreDropped() {
        assertThatThrownBy(() -> withDrops(removal(), component("shop", Optional.empty())))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isEqualTo(Problem.of(Code.DROP_UNKNOWN, "shop")));
    }

    @Test
    void itStandsInTheWayOfItsModule() throws IOException {
        String path = MIGRATIONS + "shop/V20260301_01__drop_shop.sql";
        write(path, "");
        write(MIGRATIONS + "shopping/V20260302_01__shopping.sql", "");

        DropMigrations drops = new DropMigrations(root);

        drops.requireNone(List.of("other", "shopping"));
        assertThat(drops.find("shop")).contains(path);
        assertThatThrownBy(() -> drops.requireNone(List.of("other", "shop")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isEqualTo(Problem.of(Code.DROP_MIGRATION_LEFT, path, "shop")));
    }

    @Test
    void itStandsInNobodysWayWhenALaterOneMakesTheTablesAgain() throws IOException {
        write(MIGRATIONS + "shop/V20260301_01__drop_shop.sql", "");
        write(MIGRATIONS + "shop/V20260301_02__shop.sql", "");

        assertThat(new DropMigrations(root).find("shop")).isEmpty();
        assertThat(createdBy(withDrops(removal(), shop())))
                .containsExactly(MIGRATIONS + "shop/V20260309_01__drop_shop.sql");
    }

    private Plan removal() {
        return ExistingProject.open(root).plan(WITHOUT);
    }

    private Plan withDrops(Plan plan, Component... removed) {
        return new DropMigrations(root).addTo(plan, List.of(removed), TODAY);
    }

    private static List<String> createdBy(Plan plan) {
        assertThat(plan.changes()).extracting(Change::path).isSorted();
        return plan.changes().stream()
                .filter(Change.Create.class::isInstance)
                .map(Change::path)
                .toList();
    }

    private void write(String path, String content) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.write(root.resolve(path), content.getBytes(StandardCharsets.UTF_8));
    }

    private static Component shop() {
        return component("shop", Optional.of("drop table if exists shop;\n"));
    }

    private static Component component(String id, Optional<String> drop) {
        return new Component(
                id,
                Component.Kind.MODULE,
                id,
                id,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                ApiDescription.NONE,
                drop,
                List.of());
    }
}
