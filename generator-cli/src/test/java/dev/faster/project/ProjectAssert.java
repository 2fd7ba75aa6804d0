package dev.faster.project;

import dev.faster.render.FileTree;
import dev.faster.render.RenderedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** What a test says about a project on disk. */
public final class ProjectAssert extends AbstractAssert<ProjectAssert, Path> {
    private ProjectAssert(Path project) {
        super(project, ProjectAssert.class);
    }

    public static ProjectAssert assertThatProject(Path project) {
        return new ProjectAssert(project);
    }

    public ProjectAssert isMissing() {
        Assertions.assertThat(Files.exists(actual, LinkOption.NOFOLLOW_LINKS))
                .as("%s is there", actual)
                .isFalse();
        return this;
    }

    public ProjectAssert containsFiles(String... paths) {
        Assertions.assertThat(Snapshot.of(actual).entries()).containsKeys(paths);
        return this;
    }

    public ProjectAssert doesNotContainFiles(String... paths) {
        Assertions.assertThat(Snapshot.of(actual).entries()).doesNotContainKeys(paths);
        return this;
    }

    public ProjectAssert hasText(String path, String text) {
        Assertions.assertThat(actual.resolve(path)).hasContent(text);
        return this;
    }

    public ProjectAssert hasTextContaining(String path, String text) {
        Assertions.assertThat(actual.resolve(path))
                .content(StandardCharsets.UTF_8)
                .contains(text);
        return this;
    }

    public ProjectAssert hasExecutable(String path) {
        Assertions.assertThat(actual.resolve(path)).isExecutable();
        return this;
    }

    /** True to the byte and the run bit; what else is there, but for faster's own folder and git's, is a failure. */
    public ProjectAssert hasExactly(FileTree tree) {
        TreeSet<String> found = new TreeSet<>();
        for (Map.Entry<String, String> entry : Snapshot.of(actual).entries().entrySet()) {
            if (!entry.getValue().equals("folder")
                    && !entry.getKey().startsWith(".faster/")
                    && !entry.getKey().startsWith(".git/")) {
                found.add(entry.getKey());
            }
        }
        found.remove("faster.yaml");
        Assertions.assertThat(found).isEqualTo(tree.files().keySet());
        tree.files().forEach(this::hasFile);
        return this;
    }

    private void hasFile(String path, RenderedFile file) {
        Path place = actual.resolve(path);
        try {
            Assertions.assertThat(Files.readAllBytes(place)).as(path).isEqualTo(file.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Assertions.assertThat(Files.isExecutable(place)).as(path).isEqualTo(file.executable());
    }
}
