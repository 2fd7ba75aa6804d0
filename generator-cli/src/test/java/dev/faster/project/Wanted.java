package dev.faster.project;

import dev.faster.render.FileTree;
import dev.faster.render.RenderedFile;
import dev.faster.spec.ProjectSpec;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** Generations for tests: small, and no more than what a test says. */
final class Wanted {
    private static final ProjectSpec SPEC =
            new ProjectSpec("myapp", "com.example", "com.example.myapp", 17, List.of("user"), List.of(), List.of());

    private Wanted() {}

    /** Paths and contents in turns; a content that starts with {@code #!} makes an executable. */
    static Generation files(String... pathsAndContents) {
        SortedMap<String, RenderedFile> files = new TreeMap<>();
        for (int i = 0; i < pathsAndContents.length; i += 2) {
            files.put(pathsAndContents[i], file(pathsAndContents[i + 1]));
        }
        return of(FileTree.of(files));
    }

    static Generation of(FileTree tree) {
        ProjectState state = new ProjectState("0.1.0", SPEC, List.of("core", "events", "user"));
        return new Generation(state, "name: myapp\n", tree);
    }

    static RenderedFile file(String content) {
        return new RenderedFile(content.getBytes(StandardCharsets.UTF_8), content.startsWith("#!"));
    }

    /** A tree of few enough paths that two of them have many in common. */
    static FileTree random(Random random) {
        SortedMap<String, RenderedFile> files = new TreeMap<>();
        int count = random.nextInt(8);
        for (int i = 0; i < count; i++) {
            String path = "d" + random.nextInt(2) + "/e" + random.nextInt(2) + "/f" + random.nextInt(3);
            files.put(random.nextInt(4) == 0 ? "f" + random.nextInt(3) : path, randomFile(random));
        }
        return FileTree.of(files);
    }

    static RenderedFile randomFile(Random random) {
        byte[] content = new byte[random.nextInt(40)];
        random.nextBytes(content);
        return new RenderedFile(
                random.nextInt(3) == 0 ? content : new byte[] {(byte) random.nextInt(3)}, random.nextBoolean());
    }
}
