package dev.faster.merge;

import dev.faster.catalog.Component;
import dev.faster.catalog.Component.Kind;
import dev.faster.catalog.Resolver;
import dev.faster.render.CatalogContent;
import dev.faster.render.Catalogs;
import dev.faster.render.Renderer;
import dev.faster.spec.ProjectSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Files as they are met with: those of a service with all built-in components, and the sources of faster itself. */
final class RealFiles {
    private RealFiles() {}

    /** From path to lines. */
    static Map<String, List<String>> rendered(Predicate<String> paths) {
        CatalogContent content = Catalogs.builtIn();
        ProjectSpec spec =
                new ProjectSpec("shop", "io.acme", "io.acme.shop", 21, of(content, Kind.MODULE), List.of(), List.of());
        Map<String, List<String>> files = new TreeMap<>();
        new Renderer(content)
                .render(spec, Resolver.resolve(content.catalog(), spec.modules()))
                .files()
                .forEach((path, file) -> {
                    if (paths.test(path)) {
                        files.put(path, lines(new String(file.content(), StandardCharsets.UTF_8)));
                    }
                });
        return files;
    }

    /** From path to lines. */
    static Map<String, List<String>> ownSources() throws IOException {
        Map<String, List<String>> files = new TreeMap<>();
        for (String module : List.of("generator-cli", "modules-catalog")) {
            try (Stream<Path> paths = Files.walk(Path.of("..", module, "src"))) {
                for (Path path :
                        (Iterable<Path>) paths.filter(path -> path.toString().endsWith(".java"))::iterator) {
                    files.put(path.toString(), lines(Files.readString(path)));
                }
            }
        }
        return files;
    }

    static List<String> lines(String text) {
        return text.lines().toList();
    }

    private static List<String> of(CatalogContent content, Kind kind) {
        return content.catalog().ofKind(kind).stream().map(Component::id).toList();
    }
}
