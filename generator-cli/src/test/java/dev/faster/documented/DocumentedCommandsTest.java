package dev.faster.documented;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.documented.How.Elsewhere;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever types what our pages say gets what they promise. What takes long is typed by {@link DocumentedCommandsIT}. */
class DocumentedCommandsTest {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern COMMAND = Pattern.compile("(\\$ |faster |\\./faster|make |mvn |\\./mvnw ).*");

    @TempDir
    private Path folder;

    static List<Page> pages() throws IOException {
        return Page.of(REPOSITORY);
    }

    static List<Page> quickPages() throws IOException {
        return pages().stream()
                .filter(page -> !page.typed().isEmpty() && !page.isSlow())
                .toList();
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("quickPages")
    void aPageCanBeTyped(Page page) throws Exception {
        try (Session session = new Session(folder, REPOSITORY, page.file(), faster())) {
            for (Block block : page.typed()) {
                session.type(block);
            }
        }
    }

    /** Else a claim that something runs it would outlive what it claims. */
    @ParameterizedTest
    @MethodSource("pages")
    void whatIsRunElsewhereIsRunThere(Page page) throws IOException {
        for (Block block : page.commands()) {
            if (block.how() instanceof Elsewhere elsewhere) {
                for (String file : elsewhere.files()) {
                    assertThat(block.commands())
                            .as("%s: %s", block, file)
                            .anyMatch(command -> RunElsewhere.by(REPOSITORY.resolve(file), command));
                }
                assertThat(block.commands())
                        .as("%s: each is run by one of %s", block, elsewhere.files())
                        .allMatch(command -> elsewhere.files().stream()
                                .anyMatch(file -> RunElsewhere.by(REPOSITORY.resolve(file), command)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void commandsStandWhereTheyAreFound(Page page) {
        assertThat(page.blocks())
                .filteredOn(block -> !block.hasCommands())
                .as("commands are to be in a block of sh or console")
                .noneMatch(
                        block -> COMMAND.matcher(block.lines().get(0).strip()).matches());
    }

    @Test
    void eachPageIsLinkedFromTheReadme() throws IOException {
        String readme = Files.readString(REPOSITORY.resolve("README.md"));

        assertThat(pages())
                .filteredOn(page -> page.file().getParent().endsWith("docs"))
                .isNotEmpty()
                .allSatisfy(page ->
                        assertThat(readme).contains("(docs/" + page.file().getFileName() + ")"));
    }

    /** The classes that are tested, and the same Java. */
    private Path faster() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path program = Files.createDirectories(folder.resolve("bin")).resolve("faster");
        Files.writeString(
                program,
                "#!/bin/sh\nexec '" + java + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '"
                        + System.getProperty("java.class.path") + "' dev.faster.cli.Main \"$@\"\n");
        program.toFile().setExecutable(true);
        return program;
    }
}
