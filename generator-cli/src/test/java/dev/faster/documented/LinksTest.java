package dev.faster.documented;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links from page to page lead somewhere. */
class LinksTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

    static List<Path> files() throws IOException {
        return Page.of(Path.of("..").toAbsolutePath().normalize()).stream()
                .map(Page::file)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aLinkLeadsToAPageAndItsHeading(Path file) throws IOException {
        List<String> links = LINK.matcher(Files.readString(file))
                .results()
                .map((MatchResult match) -> match.group(1))
                .filter(link -> !link.contains("://"))
                .toList();

        for (String link : links) {
            String[] parts = link.split("#", 2);
            Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]);
            assertThat(target).as("%s: %s", file, link).exists();
            if (parts.length == 2) {
                assertThat(headings(target)).as("%s: %s", file, link).contains(parts[1]);
            }
        }
    }

    /** As GitHub names them. */
    private static List<String> headings(Path page) throws IOException {
        return Files.readAllLines(page).stream()
                .filter(line -> line.matches("#+ .*"))
                .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\w -]", "").replace(' ', '-'))
                .toList();
    }
}
