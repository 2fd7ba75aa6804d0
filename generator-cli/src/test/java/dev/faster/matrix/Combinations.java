package dev.faster.matrix;

import dev.faster.catalog.Component;
import dev.faster.catalog.Resolver;
import dev.faster.render.BuiltIn;
import dev.faster.render.Catalogs;
import dev.faster.spec.ProjectSpec;
import dev.faster.spec.SpecWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The examples as they stand, and each set of modules that no example has. */
final class Combinations {
    /** The oldest first. */
    static final List<Integer> RELEASES = List.of(17, 21, 25);

    private final List<Combination> examples;
    private final Map<List<String>, List<String>> sets;

    private Combinations(List<Combination> examples, Map<List<String>, List<String>> sets) {
        this.examples = examples;
        this.sets = sets;
    }

    static Combinations of(Collection<Combination> examples) {
        Map<List<String>, List<String>> sets = new LinkedHashMap<>();
        for (List<String> picked : BuiltIn.packed().moduleSets()) {
            sets.putIfAbsent(resolved(picked), picked);
        }
        return new Combinations(List.copyOf(examples), sets);
    }

    /** Each set on every release. */
    List<Combination> all() {
        return covering(RELEASES, List.of());
    }

    /** What the suite builds: each set on the oldest release; on a later one, an example or else the smallest set. */
    List<Combination> sample() {
        List<Integer> later = RELEASES.subList(1, RELEASES.size()).stream()
                .filter(java -> examples.stream().noneMatch(example -> example.java() == java))
                .toList();
        return covering(RELEASES.subList(0, 1), later);
    }

    private List<Combination> covering(List<Integer> releasesOfAll, List<Integer> releasesOfTheSmallest) {
        Map<Combination.Kind, Combination> missing = new LinkedHashMap<>();
        for (int java : releasesOfAll) {
            sets.forEach((components, picked) -> add(missing, components, picked, java));
        }
        List<String> smallest = resolved(List.of());
        for (int java : releasesOfTheSmallest) {
            add(missing, smallest, sets.get(smallest), java);
        }
        examples.forEach(example -> missing.remove(example.kind()));
        List<Combination> combinations = new ArrayList<>(examples);
        combinations.addAll(missing.values());
        return combinations;
    }

    /** Names that sort and break differently from those of the examples. */
    private static void add(
            Map<Combination.Kind, Combination> combinations, List<String> components, List<String> picked, int java) {
        ProjectSpec spec = new ProjectSpec("z-9", "org.zeta", "zz.a_1.top", java, picked, List.of(), List.of());
        Combination combination =
                new Combination(String.join(" + ", components), components, java, SpecWriter.write(spec));
        combinations.put(combination.kind(), combination);
    }

    static List<String> resolved(Collection<String> picked) {
        return Resolver.resolve(Catalogs.builtIn().catalog(), picked).components().stream()
                .map(Component::id)
                .toList();
    }
}
