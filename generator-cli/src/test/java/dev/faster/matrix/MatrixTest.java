package dev.faster.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.whole.Jdks;
import dev.faster.whole.Jdks.Jdk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a launcher that makes a project of one file, its Makefile, which is the spec. */
class MatrixTest {
    private static final String LAUNCHER = """
            #!/bin/sh
            if grep -q refused "$4"; then echo 'faster.yaml:1:1: no'; exit 2; fi
            mkdir shop && cp "$4" shop/Makefile
            """;

    /** Notes each run, and leaves the reports of a build behind. */
    private static final String PASSES = """
            test:
            	@echo run >>%1$s
            	@mkdir -p target/surefire-reports target/site/jacoco
            	@echo '<testsuite name="A" tests="5" skipped="1"/>' >target/surefire-reports/TEST-A.xml
            	@echo '<testsuite name="B" tests="3" skipped="0"/>' >target/surefire-reports/TEST-B.xml
            	@echo 'GROUP,CLASS,LINE_MISSED,LINE_COVERED' >target/site/jacoco/jacoco.csv
            	@echo 'shop,A,1,99' >>target/site/jacoco/jacoco.csv
            	@echo 'shop,B,4,96' >>target/site/jacoco/jacoco.csv
            """;

    @TempDir
    private Path folder;

    private Path runs;
    private String passes;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void writeLauncher() throws IOException {
        Path launcher = Files.writeString(folder.resolve("faster"), LAUNCHER);
        launcher.toFile().setExecutable(true);
        runs = folder.resolve("runs");
        passes = PASSES.formatted(runs);
    }

    @Test
    void aPassTellsWhatTheReportsSay() throws Exception {
        Row row = run(17, passes);

        assertThat(row.isGood()).isTrue();
        assertThat(row.cells().subList(0, 4)).containsExactly("shop", "core, shop", "17", "17");
        assertThat(row.cells().get(4)).matches("`[0-9a-f]{12}`");
        assertThat(row.cells().subList(5, 7)).containsExactly("7", "97.5 %");
        assertThat(row.cells().get(8)).isEqualTo("passed");
    }

    @Test
    void theSameBytesAreNotBuiltAgainAndTheRowSaysSo() throws Exception {
        Row first = run(17, passes);

        Row second = run(17, passes);

        assertThat(builds()).isOne();
        assertThat(second.cells().get(8)).isEqualTo("passed before");
        assertThat(second.cells().subList(0, 8)).isEqualTo(first.cells().subList(0, 8));
    }

    @Test
    void aChangedByteIsBuilt() throws Exception {
        run(17, passes);

        Row changed = run(17, passes + "# changed\n");

        assertThat(builds()).isEqualTo(2);
        assertThat(changed.cells().get(8)).isEqualTo("passed");
    }

    @Test
    void anotherJdkIsAnotherBuild() throws Exception {
        run(17, passes);

        Row other = run(25, passes);

        assertThat(builds()).isEqualTo(2);
        assertThat(other.cells().get(8)).isEqualTo("passed");
    }

    @Test
    void aFailureIsNeverTakenForAPass() throws Exception {
        String fails = passes + "\t@echo '2 tests failed'; exit 3\n";

        Row first = run(17, fails);
        Row second = run(17, fails);

        assertThat(builds()).isEqualTo(2);
        assertThat(List.of(first, second)).allSatisfy(row -> {
            assertThat(row.isGood()).isFalse();
            assertThat(row.cells().get(8)).isEqualTo("**failed**: make test ended with 2");
            assertThat(row.cells().get(4)).isNotEmpty();
        });
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("2 tests failed");
    }

    @Test
    void aBuildInWhichNoTestRanIsAFailure() throws Exception {
        Row broken = run(
                17,
                passes.replace("tests=\"5\" skipped=\"1\"", "tests=\"0\" skipped=\"0\"")
                        .replace("tests=\"3\"", "tests=\"0\""));

        assertThat(broken.cells().get(8)).isEqualTo("**failed**: no test ran");
    }

    @Test
    void aBuildWithoutItsReportsIsAFailure() throws Exception {
        Row row = run(17, passes.replace("site/jacoco/jacoco.csv", "jacoco.csv"));

        assertThat(row.cells().get(8)).isEqualTo("**failed**: no report target/site/jacoco/jacoco.csv");
    }

    @Test
    void theOthersRunWhenOneFailsOrIsRefusedOrCannotRun() throws Exception {
        List<Row> rows = matrix(release -> release == 21 ? Optional.empty() : jdk(release))
                .run(List.of(
                        shop(17, "test:\n\tfalse\n"), shop(17, "# refused\n"), shop(21, passes), shop(25, passes)));

        assertThat(rows)
                .extracting(row -> row.cells().get(8))
                .containsExactly(
                        "**failed**: make test ended with 2",
                        "**failed**: faster new ended with 2",
                        "not run: no JDK 21 or newer here",
                        "passed");
        assertThat(rows).extracting(Row::isGood).containsExactly(false, false, true, true);
    }

    @Test
    void thePageHasARowForEach() throws Exception {
        Row row = run(17, passes);

        String page = MatrixPage.of(List.of(row, row), "make matrix", LocalDate.of(2026, 11, 25), "Linux");

        assertThat(page).contains("Written by `make matrix`, on 2026-11-25, Linux.");
        assertThat(page.lines().filter(line -> line.startsWith("| ")))
                .hasSize(4)
                .allSatisfy(
                        line -> assertThat(line.chars().filter(c -> c == '|')).hasSize(Row.HEADER.size() + 1))
                .last()
                .asString()
                .contains("| 7 | 97.5 % |");
    }

    private Row run(int java, String makefile) throws Exception {
        return matrix(MatrixTest::jdk).run(List.of(shop(java, makefile))).get(0);
    }

    private Matrix matrix(IntFunction<Optional<Jdk>> jdks) {
        Workshop workshop = new Workshop(folder.resolve("faster"), new PassedRuns(folder.resolve("cache"), "code"));
        return new Matrix(workshop, new OwnTests(), jdks, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    /** The running one, under any number: nothing here is compiled. */
    private static Optional<Jdk> jdk(int release) {
        return Optional.of(new Jdk(Jdks.running(), release));
    }

    private static Combination shop(int java, String makefile) {
        return new Combination("shop", List.of("core", "shop"), java, makefile);
    }

    private long builds() throws IOException {
        return Files.readAllLines(runs).size();
    }
}
