package [=package].events.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

/** What docs/events.md shows is the code of this package, but for the stereotypes, which would make it part of the service. */
class EventsGuideTest {

    private static final Pattern JAVA = Pattern.compile("(?s)```java\\R(.*?)```");

    @Test
    void showsCodeThatRuns() throws IOException {
        List<String> shown = JAVA.matcher(Files.readString(Path.of("docs", "events.md")))
                .results()
                .map(MatchResult::group)
                .map(EventsGuideTest::code)
                .toList();

        assertThat(shown)
                .hasSizeGreaterThan(3)
                .allSatisfy(code -> assertThat(sources()).contains(code));
    }

    private static String sources() throws IOException {
        Path folder =
                Path.of("src/test/java", EventsGuideTest.class.getPackageName().replace('.', '/'));
        try (var files = Files.list(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.sorted().toList()) {
                all.append(code(Files.readString(file)));
            }
            return all.toString();
        }
    }

    /** Without indentation, comments and the marks of a code block. */
    private static String code(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.matches("```.*|@Service|@Component|//.*|/\\*\\*.*|package .*"))
                .collect(joining("\n", "", "\n"));
    }
}
