package [=package];

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

class ModulesTest {

    private static final Path ARCHITECTURE = Path.of("docs", "architecture.md");
    private static final Pattern DIAGRAM = Pattern.compile("(?s)(<!-- modules: begin -->\\R).*(<!-- modules: end -->)");

    final ApplicationModules modules = ApplicationModules.of(Application.class);

    @Test
    void modulesKeepTheirBoundaries() {
        modules.verify();
    }

    /** Refresh it with: make docs */
    @Test
    void theDiagramOfModulesShowsWhatTheCodeDoes() throws IOException {
        String kept = Files.readString(ARCHITECTURE);
        String drawn = DIAGRAM.matcher(kept).replaceFirst("$1" + Matcher.quoteReplacement(diagram()) + "$2");
        if (Boolean.getBoolean("docs.refresh")) {
            Files.writeString(ARCHITECTURE, drawn);
        }

        assertThat(ARCHITECTURE).content().isEqualTo(drawn);
    }

    private String diagram() {
        String lines = modules.stream()
                .flatMap(module -> Stream.concat(Stream.of(name(module)), dependencies(module)))
                .sorted()
                .collect(Collectors.joining("\n    ", "flowchart TD\n    ", "\n"));
        return "```mermaid\n" + lines + "```\n";
    }

    private Stream<String> dependencies(ApplicationModule module) {
        return module.getDirectDependencies(modules)
                .uniqueModules()
                .map(needed -> name(module) + " --> " + name(needed))
                .distinct();
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
