package dev.faster.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.whole.Jdks;
import dev.faster.whole.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program behind {@code make matrix}, in a repository with a launcher whose projects do nothing. */
class MatrixProgramTest {
    /** The example's tests fail, all others pass. */
    private static final String LAUNCHER = """
            #!/bin/sh
            mkdir -p made/target/surefire-reports made/target/site/jacoco
            echo '<testsuite name="A" tests="5" skipped="0"/>' >made/target/surefire-reports/TEST-A.xml
            cp "$4" made/
            printf 'LINE_MISSED,LINE_COVERED\\n1,9\\n' >made/target/site/jacoco/jacoco.csv
            if grep -q 'name: broken' "$4"; then printf 'test:\\n\\tfalse\\n'; else printf 'test:\\n'; fi >made/Makefile
            """;

    @TempDir
    private Path repository;

    @BeforeEach
    void writeRepository() throws IOException {
        Files.writeString(repository.resolve("faster"), LAUNCHER).toFile().setExecutable(true);
        Files.createDirectories(repository.resolve("docs"));
        Files.createDirectories(repository.resolve("generator-cli/target/test-classes/dev/faster/matrix"));
        Files.createDirectories(repository.resolve("generator-cli/target/test-classes/dev/faster/whole"));
        Files.createDirectories(repository.resolve("examples/first"));
    }

    @Test
    void endsWell() throws IOException {
        example("name: first\njava: 17\n");

        Shell.Result result = run("17");

        assertThat(result.exit()).as(result.output()).isZero();
        assertThat(rows()).hasSameSizeAs(wanted()).allMatch(row -> row.endsWith(" passed |"));
        assertThat(Files.readString(repository.resolve("docs/matrix.md"))).contains("`make matrix RELEASES='17'`");
    }

    @Test
    void aFailureIsARowAndTheOthersRunAndTheEndIsNotZero() throws IOException {
        example("name: broken\njava: 17\n");

        Shell.Result result = run("17");

        assertThat(result.exit()).as(result.output()).isOne();
        assertThat(rows()).hasSameSizeAs(wanted());
        assertThat(rows()).filteredOn(row -> row.endsWith(" passed |")).hasSize(wanted().size() - 1);
        assertThat(rows())
                .filteredOn(row -> row.startsWith("| examples/first | "))
                .singleElement()
                .asString()
                .endsWith(" **failed**: make test ended with 2 |");
    }

    @Test
    void anUnknownReleaseIsRefusedInOneLine() throws IOException {
        example("name: first\njava: 17\n");

        Shell.Result result = run("17 18");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.output()).isEqualTo("RELEASES is '17 18', but can only have 17 21 25\n");
    }

    private void example(String spec) throws IOException {
        Files.writeString(repository.resolve("examples/first/faster.yaml"), spec);
    }

    /** The example has no module, so it stands for one of the sets. */
    private static List<Combination> wanted() {
        return Combinations.of(List.of()).all().stream()
                .filter(combination -> combination.java() == 17)
                .toList();
    }

    private List<String> rows() throws IOException {
        return Files.readAllLines(repository.resolve("docs/matrix.md")).stream()
                .filter(line -> line.startsWith("| "))
                .skip(2)
                .toList();
    }

    private Shell.Result run(String releases) {
        return new Shell(repository)
                .with(PassedRuns.VARIABLE, repository.resolve("cache").toString())
                .run(
                        Jdks.running().resolve("bin/java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.faster.matrix.Matrix",
                        repository.toString(),
                        releases);
    }
}
