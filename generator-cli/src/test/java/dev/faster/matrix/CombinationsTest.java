package dev.faster.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.catalog.Component;
import dev.faster.problem.ProblemException;
import dev.faster.render.BuiltIn;
import dev.faster.render.Catalogs;
import dev.faster.spec.SpecReader;
import dev.faster.spec.SpecSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CombinationsTest {
    private static final Set<List<String>> SETS =
            BuiltIn.packed().moduleSets().stream().map(Combinations::resolved).collect(Collectors.toSet());

    @Test
    void withoutExamplesEachSetIsThereOnceOnEachRelease() {
        List<Combination> all = Combinations.of(List.of()).all();

        assertThat(all)
                .hasSize(SETS.size() * Combinations.RELEASES.size())
                .extracting(Combination::kind)
                .doesNotHaveDuplicates();
        for (int java : Combinations.RELEASES) {
            assertThat(all)
                    .filteredOn(combination -> combination.java() == java)
                    .extracting(Combination::components)
                    .containsExactlyInAnyOrderElementsOf(SETS);
        }
    }

    @Test
    void anExampleTakesThePlaceOfItsSet() {
        Combination example = Combinations.of(List.of()).all().get(0);
        Combination same = new Combination("example", example.components(), example.java(), "name: another\n");

        List<Combination> all = Combinations.of(List.of(same)).all();

        assertThat(all).contains(same).doesNotContain(example).hasSize(SETS.size() * Combinations.RELEASES.size());
    }

    @Test
    void theSuiteBuildsEachSetOnTheOldestReleaseAndTheSmallestOnTheLaterOnes() {
        List<Combination> sample = Combinations.of(List.of()).sample();
        int oldest = Combinations.RELEASES.get(0);
        int components = SETS.stream().mapToInt(List::size).min().orElseThrow();

        assertThat(sample).hasSize(SETS.size() + Combinations.RELEASES.size() - 1);
        assertThat(sample)
                .filteredOn(combination -> combination.java() == oldest)
                .extracting(Combination::components)
                .containsExactlyInAnyOrderElementsOf(SETS);
        assertThat(sample)
                .filteredOn(combination -> combination.java() != oldest)
                .allSatisfy(combination -> assertThat(combination.components()).hasSize(components));
    }

    @Test
    void anExampleIsSampleEnoughForItsRelease() {
        int latest = Combinations.RELEASES.get(Combinations.RELEASES.size() - 1);
        Combination example = Combinations.of(List.of()).all().stream()
                .filter(combination -> combination.java() == latest)
                .findFirst()
                .orElseThrow();

        assertThat(Combinations.of(List.of(example)).sample())
                .filteredOn(combination -> combination.java() == latest)
                .containsExactly(example);
    }

    @Test
    void eachExampleIsBuiltAsItStandsAndOneHasEveryComponent() throws IOException {
        List<Combination> examples = Examples.in(Path.of(".."));
        List<String> everything = Catalogs.builtIn().catalog().components().stream()
                .map(Component::id)
                .toList();

        assertThat(Combinations.of(examples).sample()).containsAll(examples);
        assertThat(Combinations.of(examples).all()).containsAll(examples);
        assertThat(examples)
                .as("examples/everything/faster.yaml has to have each component: " + everything)
                .filteredOn(example -> example.title().equals("examples/everything"))
                .extracting(Combination::components)
                .containsExactly(everything);
        assertThat(examples)
                .as("an example that has what another has is built for nothing")
                .extracting(Combination::kind)
                .doesNotHaveDuplicates();
    }

    @Test
    void theReleasesAreThoseOfTheSpec() {
        SpecReader reader = new SpecReader(SpecSchema.builtIn(), 40);
        List<Integer> allowed = IntStream.rangeClosed(8, 40)
                .filter(java -> isValid(reader, "name: shop\njava: " + java + "\n"))
                .boxed()
                .toList();

        assertThat(Combinations.RELEASES).isEqualTo(allowed);
    }

    private static boolean isValid(SpecReader reader, String spec) {
        try {
            reader.read(
                    "faster.yaml",
                    spec.getBytes(StandardCharsets.UTF_8),
                    locations -> Catalogs.builtIn().catalog());
            return true;
        } catch (ProblemException e) {
            return false;
        }
    }
}
