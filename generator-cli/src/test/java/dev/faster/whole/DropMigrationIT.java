package dev.faster.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A module comes to a database that runs, and goes from it again without leaving anything there. */
@Tag("slow")
class DropMigrationIT {
    private static final Path LAUNCHER =
            Path.of("..").toAbsolutePath().normalize().resolve("faster");

    /** Tables, indexes, sequences and views; types; functions: all but what belongs to PostgreSQL itself. */
    private static final String OBJECTS = """
            select 'class ' || relname from pg_class where relnamespace = 'public'::regnamespace
            union all select 'type ' || typname from pg_type where typnamespace = 'public'::regnamespace
            union all select 'function ' || proname from pg_proc where pronamespace = 'public'::regnamespace
            order by 1
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = "events")
    void aModuleLeavesNothingInTheDatabase(String module) throws Exception {
        faster("new", "shop", "--java", "17");
        List<String> before = objectsAfterAStart("before");

        faster("add", module, "-C", "shop");
        List<String> with = objectsAfterAStart("with");
        faster("remove", module, "--with-drop-migration", "-C", "shop");
        List<String> after = objectsAfterAStart("after");

        assertThat(with).containsAll(before).hasSizeGreaterThan(before.size());
        assertThat(after).isEqualTo(before);
    }

    private void faster(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = LAUNCHER.toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        new Shell(folder).run(command).succeeds();
    }

    private List<String> objectsAfterAStart(String name) throws Exception {
        Path project = folder.resolve("shop");
        try (RunningService service = RunningService.start(project, Jdks.running(), folder.resolve(name + ".log"))) {
            assertThat(service.get("/api/v1/service").statusCode()).isEqualTo(200);
            return new Database(project).run(OBJECTS);
        }
    }
}
