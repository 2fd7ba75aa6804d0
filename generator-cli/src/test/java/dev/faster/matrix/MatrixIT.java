package dev.faster.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.whole.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code make matrix} as the nightly workflow runs it, on one release. It shares what passed with {@link CombinationsIT},
 * so whichever comes second builds nothing again.
 */
@Tag("slow")
class MatrixIT {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void everyCombinationOfTheOldestReleaseHasItsRow() throws IOException {
        Path checkout = Files.createDirectories(folder.resolve("checkout"));
        String copy = "(cd '" + REPOSITORY + "' && tar -cf - --exclude ./.git --exclude ./.cache .) | tar -xf -";
        new Shell(checkout).run("sh", "-c", copy).succeeds();
        int java = Combinations.RELEASES.get(0);

        new Shell(checkout)
                .with(PassedRuns.VARIABLE, PassedRuns.folder(REPOSITORY).toString())
                .run("make", "matrix", "RELEASES=" + java)
                .succeeds();

        List<String> rows = Files.readAllLines(checkout.resolve("docs/matrix.md"));
        List<Combination> wanted = Combinations.of(Examples.in(REPOSITORY)).all().stream()
                .filter(combination -> combination.java() == java)
                .toList();
        assertThat(wanted)
                .isNotEmpty()
                .allSatisfy(combination -> assertThat(rows)
                        .filteredOn(row -> row.startsWith("| " + combination.title() + " | "))
                        .singleElement()
                        .asString()
                        .containsPattern("\\| passed( before)? \\|$"));
    }
}
