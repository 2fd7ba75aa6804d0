package dev.faster.documented;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faster.documented.How.Elsewhere;
import dev.faster.documented.How.InBackground;
import dev.faster.documented.How.InShell;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlockReaderTest {
    @Test
    void everyBlockIsFoundWithItsPlaceAndLanguage() {
        List<Block> blocks = read("""
                # Page

                ```sh
                faster new shop
                ```

                    indented

                - a list

                  ```console
                  $ faster --version
                  faster 1.0
                  ```
                """);

        assertThat(blocks).extracting(Block::language).containsExactly("sh", "indented", "console");
        assertThat(blocks).extracting(Block::line).containsExactly(3, 7, 11);
        assertThat(blocks).extracting(Block::hasCommands).containsExactly(true, false, true);
    }

    @Test
    void aConsoleHasCommandsAndTheirOutput() {
        Block console = read("""
                ```console
                $ faster --version
                faster 1.0
                $ faster check
                Nothing
                ```
                """).get(0);

        assertThat(console.script()).isEqualTo("faster --version\nfaster check");
        assertThat(console.output()).containsExactly("faster 1.0", "Nothing");
    }

    @Test
    void commandsAreTheLinesWithoutCommentsAndBlanks() {
        Block block = read("""
                ```sh
                # first
                make run     # http://localhost:8080/docs

                mvn archetype:generate \\
                  -Dx=1#2
                ```
                """).get(0);

        assertThat(block.commands()).containsExactly("make run", "mvn archetype:generate -Dx=1#2");
    }

    @Test
    void aCommentSaysHowTheNextBlockIsRun() {
        assertThat(commented("")).isEqualTo(new InShell(Optional.empty()));
        assertThat(commented("<!-- in: a new project -->")).isEqualTo(new InShell(Optional.of("a new project")));
        assertThat(commented("<!-- in the background -->")).isEqualTo(new InBackground());
        assertThat(commented("<!-- run by: .ci/run, a/B.java -->"))
                .isEqualTo(new Elsewhere(List.of(".ci/run", "a/B.java")));
        assertThat(commented("<!-- in: a new project -->\n\nText between.\n")).isEqualTo(new InShell(Optional.empty()));
    }

    @Test
    void aCommentThatMeansNothingIsNotPassedOver() {
        assertThatThrownBy(() -> commented("<!-- not run -->")).hasMessageContaining("page.md:2: nobody knows");
        assertThatThrownBy(() -> commented("<!-- in the background -->\n<!-- in: a new project -->"))
                .hasMessageContaining("nobody knows");
    }

    private static How commented(String comment) {
        return read(comment + "\n```sh\nmake run\n```\n").get(0).how();
    }

    private static List<Block> read(String page) {
        return new BlockReader(Path.of("page.md")).read(page.lines().toList());
    }
}
