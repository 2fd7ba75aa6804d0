package dev.faster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {
    @TempDir
    Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Program program = Main.program(new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            Terminal.NONE));

    @Test
    void goesThroughAllThatIsToStartFast() throws IOException {
        program.run("new", "training", "--no-input", "-C", temp.toString());

        int exitCode = new Training(program, temp).run();

        assertThat(exitCode).as(out.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Added events to training.", "training, written by");
        assertThat(Files.readString(temp.resolve("training/faster.yaml"))).doesNotContain("modules: []");
    }

    @Test
    void failsWhereThereIsNoProject() {
        assertThat(new Training(program, temp).run()).isEqualTo(4);
    }
}
