package dev.faster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleCommandTest {
    @TempDir
    Path temp;

    private Path project;

    @BeforeEach
    void makeAProject() {
        project = temp.resolve("shop");
        Run made = Run.of(Terminal.NONE, "", Main::program, "-C", temp.toString(), "new", "shop", "--java", "17");
        assertThat(made.exitCode()).as(made.err()).isZero();
    }

    @Test
    void makesAModuleAndSaysWhatThereIsToItAndWhatComesNext() {
        Run run = run("module", "work-orders", "--field", "title:string", "--field", "dueOn:date?,price:money");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("""
                        Made module work-orders in shop.
                          entity         WorkOrder
                          added          events
                          routes         GET, POST          /api/v1/work-orders
                                         GET, PUT, DELETE   /api/v1/work-orders/{id}
                          events         workorders.created, workorders.updated, workorders.deleted
                        """)
                .contains("\n  + src/main/java/com/example/shop/workorders/ (14 files)\n")
                .contains("\n  ~ docs/openapi.yaml\n")
                .endsWith("\nNext:\n  make test\n");
        assertThat(migrations("workorders")).singleElement().asString().matches("V\\d{8}_01__work_orders\\.sql");
        assertThat(project.resolve("faster.yaml")).content().contains("modules: [events]\n");
    }

    @Test
    void bringsNoEventsWhenNoneAreWanted() {
        Run run = run("module", "people", "--no-events", "--field", "age:int");

        assertThat(run.out()).contains("  entity         Person\n").doesNotContain("events");
        assertThat(project.resolve("src/main/java/com/example/shop/events")).doesNotExist();
    }

    @Test
    void changesNothingInADryRun() throws IOException {
        Map<String, String> before = files();

        Run run = run("module", "people", "--field", "age:int", "--dry-run");

        assertThat(run.out()).startsWith("Would make module people in shop:\n").contains("\n+create table people (\n");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void leavesTheModuleToTheUserFromThenOn() throws IOException {
        run("module", "people", "--field", "age:int");
        Map<String, String> made = files();

        Run update = run("update");

        assertThat(update.out()).startsWith("Nothing to do");
        assertThat(files()).isEqualTo(made);
        run("undo");
        assertThat(files()).doesNotContainKey("src/main/java/com/example/shop/people/package-info.java");
    }

    @Test
    void aComponentThatIsAddedLaterStandsBesideTheModule() throws IOException {
        run("module", "people", "--no-events", "--field", "age:int");
        run("module", "ducks", "--no-events", "--field", "name:string");

        Run add = run("add", "events");

        assertThat(add.exitCode()).as(add.out()).isZero();
        assertThat(Files.readString(project.resolve("docs/architecture.md"))).contains("""
                    core
                    ducks
                    ducks --> core
                    events
                    events --> core
                    people
                    people --> core
                ```
                """);
    }

    @Test
    void aSecondModuleHasAMigrationOfItsOwnVersionAndTheMoneyOfTheFirst() throws IOException {
        run("module", "prices", "--no-events", "--field", "net:money");
        Path money = project.resolve("src/main/java/com/example/shop/core/money/Money.java");
        Files.writeString(money, Files.readString(money) + "// mine\n");

        Run second = run("module", "costs", "--no-events", "--field", "gross:money");

        assertThat(second.exitCode()).as(second.out()).isZero();
        assertThat(migrations("costs")).singleElement().asString().matches("V\\d{8}_02__costs\\.sql");
        assertThat(money).content().endsWith("// mine\n");
    }

    /** What is typed, and what comes of it. */
    private static final String REFUSED = """
            module                                | faster: NAME is missing (see faster module --help)
            module parts                          | faster: --field NAME:TYPE is missing (see faster module --help)
            module Parts --field a:int            | NAME: the module name "Parts" has upper-case letters: take lower-case ones, did you mean "parts"?
            module events --field a:int --entity Happening | NAME: the module name "events" is taken by the component events: take another
            module core --field a:int             | NAME: the module name "core" is taken by the component core: take another
            module service --field a:int --entity Help | NAME: the module name "service" is taken by the route /api/v1/service: take another
            module samples --field a:int          | NAME: the module name "samples" is taken by what each project has: take another
            module ducks --field a:int            | NAME: the module name "ducks" is taken by src/main/java/com/example/shop/ducks: take another
            module scheduled-tasks --field a:int  | NAME: the module name "scheduled-tasks" is taken by a table of src/main/resources/db/migration/core/V20260101_01__tasks.sql: take another
            module problems --field a:int         | NAME: the entity "Problem" is there already (core): take another name with --entity
            module drakes --field a:int --entity Duck | NAME: the entity "Duck" is there already (DuckService.java): take another name with --entity
            module orders --field order:int       | --field: the field "order" is a word of PostgreSQL's: take another
            module orders --field a:strng         | --field: the type of a cannot be "strng": take one of string, text, int, long, decimal, boolean, date, instant, uuid, money, did you mean "string"?
            module orders --field due_on:date     | --field: the field "due_on" does not fit: begin it with a lower-case letter, and write words as in dueOn, did you mean "dueOn"?
            module orders --field id:uuid         | --field: the field "id" is there anyway, or belongs to Java: take another
            module orders --field a:int,a:int     | --field: "a" is twice in the fields: keep one of them
            module tags --field a:int             | NAME: the entity "Tag" is called like a type that the code needs: take another name with --entity
            """;

    @Test
    void saysInOneLineWhatIsWrongAndChangesNothing() throws IOException {
        Path ducks = Files.createDirectories(project.resolve("src/main/java/com/example/shop/ducks"));
        Files.writeString(ducks.resolve("DuckService.java"), "class DuckService {}\n");
        Map<String, String> before = files();

        for (String row : REFUSED.lines().toList()) {
            String[] cells = row.split("\\|");
            Run run = run(cells[0].strip().split(" "));

            assertThat(run.err()).isEqualTo(cells[1].strip() + "\n");
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
        }
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void wantsAProject() {
        Run run =
                Run.of(Terminal.NONE, "", Main::program, "module", "parts", "--field", "a:int", "-C", temp.toString());

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains("holds no project of faster's");
    }

    private Run run(String... arguments) {
        return Run.of(
                Terminal.NONE,
                "",
                Main::program,
                Stream.concat(Stream.of("-C", project.toString()), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    private List<String> migrations(String module) {
        return List.of(project.resolve("src/main/resources/db/migration/" + module)
                .toFile()
                .list());
    }

    /** What stands where, but for what undo needs. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(project)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = project.relativize(file).toString();
                if (!path.startsWith(".faster/last-change")) {
                    files.put(path, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }
}
