package [=package].core.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VariablesTest {

    private static final Pattern READ = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)");
    private static final Pattern LISTED = Pattern.compile("(?m)^([A-Z][A-Z0-9_]*)=");
    private static final Pattern COMMENTED = Pattern.compile("(?m)^# .*\\R([A-Z][A-Z0-9_]*)=");

    private final Path settings = Path.of("src/main/resources/application.yaml");
    private final Path example = Path.of(".env.example");

    @Test
    void theExampleListsEachVariableThatIsReadAndNoOther() throws IOException {
        assertThat(found(LISTED, example)).containsExactlyInAnyOrderElementsOf(found(READ, settings));
    }

    @Test
    void theExampleSaysWhatEachVariableIsFor() throws IOException {
        assertThat(found(COMMENTED, example)).isEqualTo(found(LISTED, example));
    }

    private static List<String> found(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();
    }
}
