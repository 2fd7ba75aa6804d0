package dev.faster.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpecWriterTest {
    @Test
    void writesASpecAsAPersonWould() {
        ProjectSpec spec = new ProjectSpec(
                "myapp",
                "com.example",
                "com.example.myapp",
                21,
                List.of("user", "payments"),
                List.of("docker", "workers"),
                List.of());

        assertThat(SpecWriter.write(spec)).isEqualTo("""
                # What this project consists of; `faster schema` prints all that can stand here.
                name: myapp
                group: com.example
                package: com.example.myapp
                java: 21
                modules: [user, payments]
                deploy: [docker, workers]
                """);
    }

    @Test
    void whatItWritesIsReadBack() {
        List<String> locations = List.of(
                "../a", "C:\\x", "a b", "it's", "\"", "#", "-", "~", "é", "a: b", "a\tb", "17", "\u2028", "😀", "]",
                "no");
        for (String name : List.of("a", "true", "null", "no", "on", "y", "n", "off", "nan", "e1")) {
            ProjectSpec spec = new ProjectSpec(name, "0.1", "com.example.a", 17, List.of("user"), List.of(), locations);

            assertThat(new SpecReader(SpecSchema.read(), 17)
                            .read(
                                    "faster.yaml",
                                    SpecWriter.write(spec).getBytes(StandardCharsets.UTF_8),
                                    more -> TestCatalog.CATALOG))
                    .isEqualTo(spec);
        }
    }
}
