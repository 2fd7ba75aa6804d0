package dev.faster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.git.UsersGit;
import dev.faster.render.RenderedFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Git itself is asked whether what we print is a diff. */
class UnifiedDiffTest {
    @TempDir
    Path temp;

    @Test
    void showsChangedLinesWithThoseAround() throws Exception {
        assertThat(applied("file", text("a\nb\nc\nd\ne\nf\n"), text("a\nb\nc\nd\nE\nf\n")))
                .isEqualTo("""
                diff --git a/file b/file
                --- a/file
                +++ b/file
                @@ -2,5 +2,5 @@
                 b
                 c
                 d
                -e
                +E
                 f
                """);
    }

    @Test
    void showsNewAndDeletedFilesWithTheirModes() throws Exception {
        assertThat(applied("bin/run", nothing(), script("#!/bin/sh\n"))).isEqualTo("""
                diff --git a/bin/run b/bin/run
                new file mode 100755
                --- /dev/null
                +++ b/bin/run
                @@ -0,0 +1 @@
                +#!/bin/sh
                """);
        assertThat(applied("bin/run", script("#!/bin/sh\n"), nothing())).contains("deleted file mode 100755\n");
        assertThat(applied("empty", nothing(), text("")))
                .isEqualTo("diff --git a/empty b/empty\nnew file mode 100644\n");
        assertThat(applied("empty", text(""), nothing()))
                .isEqualTo("diff --git a/empty b/empty\ndeleted file mode 100644\n");
    }

    @Test
    void showsAChangedMode() throws Exception {
        assertThat(applied("run", text("a\n"), script("a\n")))
                .isEqualTo("diff --git a/run b/run\nold mode 100644\nnew mode 100755\n");
        assertThat(applied("run", script("a\n"), text("b\n")))
                .contains("old mode 100755\nnew mode 100644\n--- a/run\n");
    }

    @Test
    void saysWhereTheLastLineHasNoEnd() throws Exception {
        assertThat(applied("file", text("a"), text("a\n")))
                .endsWith("@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n");
        assertThat(applied("file", text("a\nb"), text("c\nb")))
                .endsWith("@@ -1,2 +1,2 @@\n-a\n+c\n b\n\\ No newline at end of file\n");
    }

    @Test
    void namesFilesAsGitDoes() throws Exception {
        for (String path : new String[] {"with blank", "a \"b\"", "größe/日本", "x b/x"}) {
            applied(path, text("a\n"), text("b\n"));
            applied(path, nothing(), text("b\n"));
        }
    }

    @Test
    void saysOfBinariesOnlyThatTheyDiffer() {
        RenderedFile binary = new RenderedFile(new byte[] {0, 1}, false);
        RenderedFile latin = new RenderedFile(new byte[] {(byte) 0xe9, 10}, false);

        assertThat(UnifiedDiff.of("f", text("a\n"), Optional.of(binary)))
                .isEqualTo("Binary files a/f and b/f differ\n");
        assertThat(UnifiedDiff.of("f", nothing(), Optional.of(latin)))
                .isEqualTo("Binary files /dev/null and b/f differ\n");
        assertThat(UnifiedDiff.of("f", Optional.of(binary), Optional.of(binary)))
                .isEmpty();
    }

    @Test
    void overRandomFilesGitMakesTheNewOneOfTheOld() throws Exception {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            Optional<RenderedFile> before = random(random);
            Optional<RenderedFile> after = random(random);
            if (!before.equals(after)) {
                applied("seed" + seed, before, after);
            }
        }
    }

    private static Optional<RenderedFile> random(Random random) {
        if (random.nextInt(8) == 0) {
            return nothing();
        }
        StringBuilder text = new StringBuilder();
        int lines = random.nextInt(40);
        for (int i = 0; i < lines; i++) {
            text.append(random.nextInt(4) == 0 ? random.nextInt(3) : i).append(random.nextInt(9) == 0 ? "\r\n" : "\n");
        }
        return text(text + (random.nextInt(3) == 0 ? "end" : ""));
    }

    /** The diff, of which git makes the one file out of the other. */
    private String applied(String path, Optional<RenderedFile> before, Optional<RenderedFile> after) throws Exception {
        String diff = UnifiedDiff.of(path, before, after);
        Path folder = Files.createTempDirectory(temp, "git");
        UsersGit git = UsersGit.init(folder);
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        if (before.isPresent()) {
            Files.write(file, before.get().content());
            assertThat(file.toFile().setExecutable(before.get().executable())).isTrue();
        }
        Files.writeString(folder.resolve("diff"), diff);
        assertThat(git.attempt("apply", "diff").exit()).as(diff).isZero();
        assertThat(Files.exists(file)).as(diff).isEqualTo(after.isPresent());
        if (after.isPresent()) {
            assertThat(Files.readAllBytes(file)).as(diff).isEqualTo(after.get().content());
            assertThat(Files.isExecutable(file)).as(diff).isEqualTo(after.get().executable());
        }
        return diff;
    }

    private static Optional<RenderedFile> nothing() {
        return Optional.empty();
    }

    private static Optional<RenderedFile> text(String text) {
        return Optional.of(new RenderedFile(text.getBytes(StandardCharsets.UTF_8), false));
    }

    private static Optional<RenderedFile> script(String text) {
        return Optional.of(new RenderedFile(text.getBytes(StandardCharsets.UTF_8), true));
    }
}
