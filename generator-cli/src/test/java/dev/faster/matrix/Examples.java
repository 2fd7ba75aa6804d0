package dev.faster.matrix;

import dev.faster.render.Catalogs;
import dev.faster.spec.ProjectSpec;
import dev.faster.spec.SpecReader;
import dev.faster.spec.SpecSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What stands in {@code examples/}: a folder for each, with a {@code faster.yaml}. */
final class Examples {
    private Examples() {}

    static List<Combination> in(Path repository) throws IOException {
        List<Combination> examples = new ArrayList<>();
        try (Stream<Path> folders = Files.list(repository.resolve("examples"))) {
            for (Path folder :
                    (Iterable<Path>) folders.filter(Files::isDirectory).sorted()::iterator) {
                examples.add(read(folder.resolve("faster.yaml")));
            }
        }
        return examples;
    }

    /** One that names no release is for the newest there is. */
    private static Combination read(Path file) throws IOException {
        byte[] text = Files.readAllBytes(file);
        int newest = Combinations.RELEASES.get(Combinations.RELEASES.size() - 1);
        ProjectSpec spec = new SpecReader(SpecSchema.builtIn(), newest)
                .read(file.toString(), text, locations -> Catalogs.builtIn().catalog());
        List<String> picked = new ArrayList<>(spec.modules());
        picked.addAll(spec.deploy());
        return new Combination(
                "examples/" + file.getParent().getFileName(),
                Combinations.resolved(picked),
                spec.java(),
                Files.readString(file));
    }
}
