package dev.faster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the help shows as examples can be typed as it stands. */
class HelpExamplesTest {
    @TempDir
    private Path folder;

    static Stream<String> examples() {
        return examplesOf("--help", "new --help", "list --help", "info --help", "schema --help", "completion --help");
    }

    static Stream<String> examplesInAProject() {
        return examplesOf(
                "add --help",
                "remove --help",
                "module --help",
                "sync --help",
                "update --help",
                "status --help",
                "diff --help",
                "undo --help",
                "check --help",
                "adopt --help");
    }

    private static Stream<String> examplesOf(String... helps) {
        return Stream.of(helps)
                .flatMap(help -> Run.of(Terminal.NONE, "", Main::program, help.split(" "))
                        .out()
                        .lines()
                        .dropWhile(line -> !line.equals("Examples:"))
                        .skip(1))
                .map(line -> line.strip().replaceFirst(" +[>|].*", ""))
                .filter(line -> line.startsWith("faster "))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleWorks(String example) throws IOException {
        Files.writeString(folder.resolve("faster.yaml"), "name: shop\njava: 17\n");
        List<String> words = new ArrayList<>(List.of(example.split(" ")));
        words.remove("faster");
        String catalog = OwnCatalog.in(folder.resolve("ours")).toString();
        words.replaceAll(word -> word.equals("../our-components") ? catalog : word);
        if (words.get(0).equals("new")) {
            words.addAll(List.of("-C", folder.toString()));
        }

        Run run = Run.of(Terminal.NONE, "", Main::program, words.toArray(String[]::new));

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).as(run.out()).isZero();
    }

    @ParameterizedTest
    @MethodSource("examplesInAProject")
    @Tag("slow")
    void anExampleWorksInAProject(String example) throws IOException {
        Shop shop = Shop.in(folder, "--commit");
        shop.run("add", "ship", "--commit");
        List<String> words = new ArrayList<>(List.of(example.split(" ")));
        words.remove("faster");
        if (words.get(0).equals("adopt")) {
            Files.delete(shop.root().resolve(".faster/baseline.zip"));
        }

        Run run = shop.run(words.toArray(String[]::new));

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).as(run.out()).isZero();
    }
}
