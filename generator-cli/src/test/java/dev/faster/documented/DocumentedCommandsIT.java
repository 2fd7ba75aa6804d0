package dev.faster.documented;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that build or start something, typed with the launcher on the path. */
@Tag("slow")
class DocumentedCommandsIT {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    /** Its commands want a Maven repository of their own: UseFromMavenIT, beside the archetype, types them all. */
    private static final Path FROM_MAVEN = Path.of("docs", "use-from-maven.md");

    @TempDir
    private Path folder;

    static List<Page> slowPages() throws IOException {
        return Page.of(REPOSITORY).stream()
                .filter(Page::isSlow)
                .filter(page -> !page.file().endsWith(FROM_MAVEN))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("slowPages")
    void aPageCanBeTyped(Page page) throws Exception {
        Path faster = Files.createDirectories(folder.resolve("bin")).resolve("faster");
        Files.writeString(faster, "#!/bin/sh\nexec '" + REPOSITORY.resolve("faster") + "' \"$@\"\n");
        faster.toFile().setExecutable(true);
        try (Session session = new Session(folder, REPOSITORY, page.file(), faster)) {
            for (Block block : page.typed()) {
                session.type(block);
            }
        }
    }
}
