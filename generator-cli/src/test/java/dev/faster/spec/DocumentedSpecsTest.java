package dev.faster.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.render.Catalogs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentedSpecsTest {
    private static final Pattern SPEC = Pattern.compile("```yaml\n(name: .*?)```", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"../README.md", "../docs/spec.md"})
    void aSpecInTheDocumentationIsValid(String document) throws IOException {
        SpecReader reader = new SpecReader(SpecSchema.read(), 25);
        List<String> specs = SPEC.matcher(Files.readString(Path.of(document)))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();

        assertThat(specs)
                .isNotEmpty()
                .allSatisfy(spec -> assertThat(reader.read(
                                        document,
                                        spec.getBytes(StandardCharsets.UTF_8),
                                        locations -> Catalogs.builtIn().catalog())
                                .name())
                        .isEqualTo("myapp"));
    }
}
