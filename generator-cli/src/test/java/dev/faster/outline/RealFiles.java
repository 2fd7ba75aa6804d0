package dev.faster.outline;

import dev.faster.render.BuiltIn;
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
public final class RealFiles {
    private RealFiles() {}

    /** From path to lines. */
    public static Map<String, List<String>> rendered(Predicate<String> paths) {
        BuiltIn builtIn = BuiltIn.packed();
        List<List<String>> sets = builtIn.moduleSets();
        Map<String, List<String>> files = new TreeMap<>();
        builtIn.tree(sets.get(sets.size() - 1)).files().forEach((path, file) -> {
            if (paths.test(path)) {
                files.put(path, OutlineAssert.lines(new String(file.content(), StandardCharsets.UTF_8)));
            }
        });
        return files;
    }

    /** From path to lines. */
    public static Map<String, List<String>> ownSources() throws IOException {
        Map<String, List<String>> files = new TreeMap<>();
        for (String module : List.of("generator-cli", "modules-catalog")) {
            try (Stream<Path> paths = Files.walk(Path.of("..", module, "src"))) {
                for (Path path :
                        paths.filter(path -> path.toString().endsWith(".java")).toList()) {
                    files.put(path.toString(), OutlineAssert.lines(Files.readString(path)));
                }
            }
        }
        return files;
    }
}
