package dev.faster.documented;

import dev.faster.documented.How.Elsewhere;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A page with commands in it. */
record Page(Path file, List<Block> blocks) {
    /** What takes long, or needs the packaged program. */
    private static final Set<String> SLOW = Set.of("make", "mvn", "./mvnw", "./faster", "curl");

    Page {
        blocks = List.copyOf(blocks);
    }

    static Page read(Path file) throws IOException {
        return new Page(file, new BlockReader(file).read(Files.readAllLines(file)));
    }

    /** The README, the pages in {@code docs/}, and each example's own. */
    static List<Page> of(Path repository) throws IOException {
        List<Path> files = new ArrayList<>(List.of(repository.resolve("README.md")));
        try (Stream<Path> pages = Files.list(repository.resolve("docs"))) {
            pages.filter(page -> page.toString().endsWith(".md")).sorted().forEach(files::add);
        }
        try (Stream<Path> examples = Files.list(repository.resolve("examples"))) {
            examples.map(example -> example.resolve("README.md")).sorted().forEach(files::add);
        }
        List<Page> pages = new ArrayList<>();
        for (Path file : files) {
            pages.add(read(file));
        }
        return pages;
    }

    List<Block> commands() {
        return blocks.stream().filter(Block::hasCommands).toList();
    }

    List<Block> typed() {
        return commands().stream()
                .filter(block -> !(block.how() instanceof Elsewhere))
                .toList();
    }

    boolean isSlow() {
        return typed().stream()
                .flatMap(block -> block.commands().stream())
                .anyMatch(command -> SLOW.contains(command.split(" ")[0]));
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
