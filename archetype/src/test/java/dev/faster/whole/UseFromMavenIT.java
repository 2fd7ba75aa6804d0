package dev.faster.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command of docs/use-from-maven.md is typed as it stands there, one block after the other. */
@Tag("slow")
class UseFromMavenIT {
    private static final Path PAGE = Maven.SOURCES.resolve("docs/use-from-maven.md");
    private static final Set<String> NO_SOURCES = Set.of("target", ".git");

    @TempDir
    private Path folder;

    @Test
    void everyCommandDoesWhatThePageSays() throws IOException {
        LocalRepository repository = LocalRepository.in(folder.resolve("local"));
        Path clone = copy(Maven.SOURCES, folder.resolve("clone"));
        Path work = Files.createDirectory(folder.resolve("work"));
        Page page = Page.read(PAGE);
        Shell inClone = shell(clone, "-s " + repository.settings());
        // By then Maven has its plugin, and needs no network.
        Shell atWork = shell(work, "-o -s " + repository.settings()).typing(page.answers());

        List<String> blocks = page.commands();
        inClone.run("sh", "-ec", blocks.get(0)).succeeds();
        List<String> outputs = new ArrayList<>();
        for (String block : blocks.subList(1, blocks.size())) {
            outputs.add(atWork.run("sh", "-ec", block).succeeds().output());
        }

        assertThat(outputs).hasSize(3);
        assertThat(outputs.get(0)).contains("[INFO] Project created").doesNotContain("Define value");
        assertThat(outputs.get(1)).contains(page.questions());
        assertThat(outputs.get(2)).contains("+  <version>2.0</version>", "Added events to depot.");
        assertThat(work.resolve("shop/faster.yaml")).content().contains("package: com.example.shop\n", "[events]");
        assertThat(work.resolve("my-shop/faster.yaml"))
                .content()
                .contains("package: com.example.myshop\n", "java: 17\n", "modules: [events]\n", "deploy: []\n");
        assertThat(folder.resolve("local/repository/archetype-catalog.xml"))
                .content()
                .contains("<artifactId>faster-archetype</artifactId>");
    }

    /** A machine on which mvn and faster are on the path. */
    private Shell shell(Path place, String mavenArguments) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        link(bin.resolve("mvn"), Maven.SOURCES.resolve("mvnw"));
        link(bin.resolve("faster"), Maven.SOURCES.resolve("faster"));
        return new Shell(place).with("PATH", bin + ":" + System.getenv("PATH")).with("MAVEN_ARGS", mavenArguments);
    }

    private static void link(Path at, Path program) throws IOException {
        if (!Files.exists(at)) {
            Files.writeString(at, "#!/bin/sh\nexec " + program + " \"$@\"\n");
            assertThat(at.toFile().setExecutable(true)).isTrue();
        }
    }

    private static Path copy(Path sources, Path target) throws IOException {
        Files.walkFileTree(sources, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path source, BasicFileAttributes attributes) throws IOException {
                if (NO_SOURCES.contains(source.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(target.resolve(sources.relativize(source)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path source, BasicFileAttributes attributes) throws IOException {
                Files.copy(source, target.resolve(sources.relativize(source)));
                return FileVisitResult.CONTINUE;
            }
        });
        return target;
    }
}
