package dev.faster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the workflows of this project do can be done here as well, by the same words. */
class WorkflowsTest {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern PINNED = Pattern.compile("[\\w-]+/[\\w-]+@v\\d+");
    private static final Pattern MAKE = Pattern.compile("make [a-z-]+");

    static List<Path> workflows() throws IOException {
        try (Stream<Path> files = Files.list(REPOSITORY.resolve(".github/workflows"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void aWorkflowMayOnlyReadAndNeverRunsForEverNorTwice(Path file) throws IOException {
        Map<?, ?> workflow = read(file);

        assertThat(workflow.get("permissions")).isEqualTo(Map.of("contents", "read"));
        assertThat(map(workflow.get("concurrency")).get("group")).isNotNull();
        assertThat(jobs(workflow)).isNotEmpty().allSatisfy(job -> {
            assertThat(job.get("permissions"))
                    .as("more rights than the workflow")
                    .isNull();
            assertThat((Integer) job.get("timeout-minutes")).isBetween(1, 360);
        });
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void anActionIsPinnedToAMajorVersion(Path file) throws IOException {
        assertThat(steps(file))
                .filteredOn(step -> step.containsKey("uses"))
                .isNotEmpty()
                .allSatisfy(step -> assertThat((String) step.get("uses")).matches(PINNED));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void aScriptStepIsATargetOfTheMakefile(Path file) throws IOException, InterruptedException {
        List<String> scripts = scripts(file);

        assertThat(scripts).isNotEmpty().allSatisfy(script -> assertThat(script).matches(MAKE));
        for (String script : scripts) {
            assertThat(commandsOf(script)).as(script).isNotEmpty();
        }
    }

    /** All but the matrix, which has its own test, {@code MatrixIT}, where a part of it is run. */
    @Test
    void theSuiteRunsWhatTheWorkflowsRun() throws IOException, InterruptedException {
        List<String> suite = commandsOf("make test");

        assertThat(Files.readAllLines(REPOSITORY.resolve(".ci/run"))).contains("make test");
        for (Path file : workflows()) {
            for (String script : scripts(file)) {
                if (!script.equals("make matrix")) {
                    assertThat(suite).as(script).containsAll(commandsOf(script));
                }
            }
        }
    }

    /** Make fails for a target that is not there. */
    private static List<String> commandsOf(String script) throws IOException, InterruptedException {
        Process make = new ProcessBuilder("make", "--dry-run", "--always-make", script.substring("make ".length()))
                .directory(REPOSITORY.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(make.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(make.waitFor()).as(said).isZero();
        return said.lines().toList();
    }

    private static List<String> scripts(Path file) throws IOException {
        return steps(file).stream()
                .filter(step -> step.containsKey("run"))
                .map(step -> ((String) step.get("run")).strip())
                .toList();
    }

    private static List<Map<?, ?>> steps(Path file) throws IOException {
        return jobs(read(file)).stream()
                .flatMap(job -> ((List<?>) job.get("steps")).stream())
                .<Map<?, ?>>map(WorkflowsTest::map)
                .toList();
    }

    private static List<Map<?, ?>> jobs(Map<?, ?> workflow) {
        return map(workflow.get("jobs")).values().stream()
                .<Map<?, ?>>map(WorkflowsTest::map)
                .toList();
    }

    private static Map<?, ?> read(Path file) throws IOException {
        return map(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)));
    }

    private static Map<?, ?> map(Object node) {
        return (Map<?, ?>) node;
    }
}
