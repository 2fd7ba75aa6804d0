package dev.faster.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeHashTest {
    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void writeProject() throws IOException {
        project = Files.createDirectories(folder.resolve("shop"));
        Files.createDirectories(project.resolve("src"));
        Files.writeString(project.resolve("src/Shop.java"), "class Shop {}\n");
        Files.writeString(project.resolve("mvnw"), "#!/bin/sh\n");
    }

    @Test
    void theSameTreeHasTheSameHashElsewhere() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("copy/src"));
        Files.writeString(copy.resolveSibling("mvnw"), "#!/bin/sh\n");
        Files.writeString(copy.resolve("Shop.java"), "class Shop {}\n");

        assertThat(TreeHash.of(copy.getParent(), "JDK 17")).isEqualTo(TreeHash.of(project, "JDK 17"));
    }

    @Test
    void whateverChangesInATreeChangesItsHash() throws IOException {
        Set<String> hashes = new HashSet<>();
        hashes.add(TreeHash.of(project, "JDK 17"));
        hashes.add(TreeHash.of(project, "JDK 25"));
        hashes.add(TreeHash.of(project));
        Files.writeString(project.resolve("src/Shop.java"), "class Shop {}\r\n");
        hashes.add(TreeHash.of(project, "JDK 17"));
        project.resolve("mvnw").toFile().setExecutable(true);
        hashes.add(TreeHash.of(project, "JDK 17"));
        Files.move(project.resolve("mvnw"), project.resolve("mvnw2"));
        hashes.add(TreeHash.of(project, "JDK 17"));
        Files.createFile(project.resolve("empty"));
        hashes.add(TreeHash.of(project, "JDK 17"));
        Files.delete(project.resolve("empty"));
        Files.createDirectory(project.resolve("empty"));
        hashes.add(TreeHash.of(project, "JDK 17"));
        Files.delete(project.resolve("empty"));
        Files.createSymbolicLink(project.resolve("empty"), Path.of("src"));
        hashes.add(TreeHash.of(project, "JDK 17"));

        assertThat(hashes).hasSize(9).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void bytesThatMoveFromOneFileIntoTheNextAreAChange() throws IOException {
        Files.writeString(project.resolve("a"), "12");
        Files.writeString(project.resolve("b"), "3");
        String before = TreeHash.of(project);
        Files.writeString(project.resolve("a"), "1");
        Files.writeString(project.resolve("b"), "23");

        assertThat(TreeHash.of(project)).isNotEqualTo(before);
    }
}
