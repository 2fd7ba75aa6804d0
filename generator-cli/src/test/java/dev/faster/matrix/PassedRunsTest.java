package dev.faster.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassedRunsTest {
    private static final String HASH = TreeHash.of("a project");
    private static final Measured MEASURED = new Measured(214, 980, 1000, 71);

    @TempDir
    private Path parent;

    private Path folder;
    private PassedRuns runs;

    @BeforeEach
    void startEmpty() {
        folder = parent.resolve("deep/cache");
        runs = new PassedRuns(folder, "code");
    }

    @Test
    void anEmptyCacheKnowsOfNoPass() throws IOException {
        assertThat(runs.find(HASH, "tests")).isEmpty();
    }

    @Test
    void aPassIsFoundAgain() throws IOException {
        runs.keep(HASH, "tests", MEASURED);

        assertThat(new PassedRuns(folder, "code").find(HASH, "tests")).contains(MEASURED);
    }

    @Test
    void nothingElseIsFoundByIt() throws IOException {
        runs.keep(HASH, "tests", MEASURED);

        assertThat(runs.find(TreeHash.of("another project"), "tests")).isEmpty();
        assertThat(runs.find(HASH, "start")).isEmpty();
        assertThat(new PassedRuns(folder, "newer code").find(HASH, "tests")).isEmpty();
    }

    @Test
    void aTruncatedFileIsNoPass() throws IOException {
        runs.keep(HASH, "tests", MEASURED);
        byte[] whole = Files.readAllBytes(onlyFile());

        // Without the last line end nothing is missing.
        for (int length = 0; length < whole.length - 1; length++) {
            Files.write(onlyFile(), Arrays.copyOf(whole, length));

            assertThat(runs.find(HASH, "tests")).as("%d bytes", length).isEmpty();
        }
    }

    @Test
    void aDamagedFileIsNoPassAndIsReplacedByTheNext() throws IOException {
        runs.keep(HASH, "tests", MEASURED);
        byte[] whole = Files.readAllBytes(onlyFile());

        for (int place = 0; place < whole.length - 1; place++) {
            byte[] damaged = whole.clone();
            damaged[place] ^= (byte) 0x81;
            Files.write(onlyFile(), damaged);

            assertThat(runs.find(HASH, "tests")).as("byte %d", place).isEmpty();
        }
        runs.keep(HASH, "tests", MEASURED);
        assertThat(runs.find(HASH, "tests")).contains(MEASURED);
    }

    @Test
    void theRecordOfAnotherProjectUnderThisNameIsNoPass() throws IOException {
        String other = TreeHash.of("another project");
        runs.keep(other, "tests", MEASURED);
        Files.move(onlyFile(), folder.resolve(HASH + ".tests"));

        assertThat(runs.find(HASH, "tests")).isEmpty();
    }

    @Test
    void aKilledWriteLeavesNoPass() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("writing1.tmp"), HASH, StandardCharsets.UTF_8);

        assertThat(runs.find(HASH, "tests")).isEmpty();
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().orElseThrow();
        }
    }
}
