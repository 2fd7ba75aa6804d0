package dev.faster.documented;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {
    @TempDir
    private Path folder;

    @Test
    void folderAndVariablesAreKeptFromBlockToBlock() {
        assertThatCode(() -> type(block("sh", "mkdir shop", "cd shop", "export COLOUR='a b'"), block("sh", """
                        [ "${PWD##*/}" = shop ]
                        [ "$COLOUR" = 'a b' ]""")))
                .doesNotThrowAnyException();
    }

    @Test
    void aPlaceIsEnteredAnew() {
        Block first = block("sh", "mkdir shop", "cd shop");
        Block anew = new Block(
                Path.of("page.md"),
                9,
                "sh",
                List.of("[ ! -e shop ]", "[ \"${PWD##*/}\" != shop ]"),
                List.of("in: an empty folder"));

        assertThatCode(() -> type(first, anew)).doesNotThrowAnyException();
    }

    @Test
    void aCommandThatFailsIsToldWithItsPlace() {
        assertThatThrownBy(() -> type(block("sh", "echo first", "false | cat", "echo last")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("page.md:7")
                .hasMessageContaining("first");
    }

    @Test
    void outputThatThePagePromisesAndDoesNotComeIsAFailure() {
        assertThatCode(() -> type(block("console", "$ echo hello", "hello"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> type(block("console", "$ echo hello", "good day")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("good day");
    }

    @Test
    void onlyAServiceStaysInTheBackground() {
        Block block = new Block(Path.of("page.md"), 7, "sh", List.of("sleep 9"), List.of("in the background"));

        assertThatThrownBy(() -> type(block)).isInstanceOf(AssertionError.class).hasMessageContaining("make run");
    }

    @Test
    void aPlaceThatNobodyPreparesIsAMistake() {
        Block block = new Block(Path.of("page.md"), 7, "sh", List.of("true"), List.of("in: nowhere"));

        assertThatThrownBy(() -> type(block)).hasMessage("there is no place 'nowhere'");
    }

    private void type(Block... blocks) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory(folder, "session");
        try (Session session = new Session(scratch, Path.of(".."), Path.of("../README.md"), folder.resolve("faster"))) {
            for (Block block : blocks) {
                session.type(block);
            }
        }
    }

    private static Block block(String language, String... lines) {
        return new Block(Path.of("page.md"), 7, language, List.of(lines), List.of());
    }
}
