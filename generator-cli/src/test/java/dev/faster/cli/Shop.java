package dev.faster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.git.UsersGit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A project, and beside it a catalog that it takes components from: see {@link OwnCatalog}. */
record Shop(Path catalog, Path root) {
    /**
     * A new one.
     *
     * @param options of {@code faster new}
     */
    static Shop in(Path folder, String... options) throws IOException {
        Path catalog = folder.resolve("catalog");
        if (!Files.exists(catalog)) {
            OwnCatalog.in(catalog);
        }
        List<String> words = new ArrayList<>(List.of("new", "shop", "--java", "17", "-C", folder.toString()));
        words.addAll(List.of("--catalog", "catalog"));
        words.addAll(List.of(options));
        Run run = Run.of(Terminal.NONE, "", Main::program, words.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return new Shop(catalog, folder.resolve("shop"));
    }

    Run run(String... words) {
        return runIn(root, words);
    }

    static Run runIn(Path folder, String... words) {
        String[] all = Stream.concat(Stream.of(words), Stream.of("-C", folder.toString()))
                .toArray(String[]::new);
        return Run.of(Terminal.NONE, "", Main::program, all);
    }

    /** As another version of the catalog has it. */
    void template(String component, String file, String text) throws IOException {
        Path path = catalog.resolve("templates").resolve(component).resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    String read(String path) throws IOException {
        return Files.readString(root.resolve(path));
    }

    void write(String path, String text) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), text);
    }

    void replace(String path, String old, String fresh) throws IOException {
        assertThat(read(path)).contains(old);
        write(path, read(path).replace(old, fresh));
    }

    /** As another version of faster would have written it. */
    void writtenBy(String version) throws IOException {
        replace(".faster/state.json", "\"faster\": \"" + Version.current() + "\"", "\"faster\": \"" + version + "\"");
    }

    /** Every file's bytes and run bit, but for the record of the last change. */
    SortedMap<String, String> files() throws IOException {
        return files(root);
    }

    static SortedMap<String, String> files(Path root) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                String name = root.relativize(path).toString();
                if (Files.isRegularFile(path) && !name.equals(".faster/last-change") && !name.startsWith(".git/")) {
                    String content = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
                    files.put(name, (Files.isExecutable(path) ? "x " : "- ") + content);
                }
            }
        }
        return files;
    }

    UsersGit git() {
        return new UsersGit(root);
    }

    /** Puts the project under version control. */
    void commit(String message) {
        git().run("init", "--quiet");
        git().commitAll(message);
    }
}
