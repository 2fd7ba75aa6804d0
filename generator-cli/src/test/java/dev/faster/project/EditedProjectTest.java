package dev.faster.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.Seeds;
import dev.faster.merge.ConflictMarkers;
import dev.faster.project.UserEdits.Kind;
import dev.faster.render.BuiltIn;
import dev.faster.render.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Laws 3 to 5 for whole projects that a user has edited. */
class EditedProjectTest {
    private static final BuiltIn BUILT_IN = BuiltIn.packed();

    @TempDir
    Path folder;

    /** Each seed has two sets of its own, so that more modules do not make this longer. */
    @Test
    void nothingOfTheUsersIsLostWhateverModulesComeAndGo() throws IOException {
        List<List<String>> sets = BUILT_IN.moduleSets();
        int others = sets.size() - 1;
        for (int seed = 0; seed < Seeds.count(3, 80); seed++) {
            int before = seed % sets.size();
            int after = (before + 1 + seed / sets.size() % others) % sets.size();
            new Life(seed, sets.get(before), sets.get(after)).isLived();
        }
    }

    @Test
    void withoutEditsEveryChangeHasAnExactInverse() {
        for (List<String> before : BUILT_IN.moduleSets()) {
            for (List<String> after : BUILT_IN.moduleSets()) {
                Path root = folder.resolve(before + "-" + after);
                create(root, before);
                Snapshot first = Snapshot.of(root);
                change(root, after);
                change(root, before);
                assertThat(Snapshot.of(root)).as("%s and %s", before, after).isEqualTo(first);
            }
        }
    }

    /** One project, its user, and a change there and back. */
    private final class Life {
        private final String seed;
        private final Random random;
        private final UserEdits edits;
        private final List<String> before;
        private final List<String> after;
        private final Path root;
        private final Set<String> deleted = new TreeSet<>();

        Life(int seed, List<String> before, List<String> after) {
            this.seed = "seed " + seed + ", from " + before + " to " + after;
            this.random = new Random(seed);
            this.edits = new UserEdits(random, "own" + seed + "x");
            this.before = before;
            this.after = after;
            this.root = folder.resolve(seed + "-" + before + "-" + after);
        }

        void isLived() throws IOException {
            create(root, before);
            live();
            Snapshot edited = Snapshot.of(root);

            change(root, after);
            nothingIsLost();
            Snapshot changed = Snapshot.of(root);
            undo(root);
            assertThat(Snapshot.of(root)).as(seed).isEqualTo(edited);
            undo(root);
            assertThat(Snapshot.of(root)).as(seed).isEqualTo(changed);
            settleConflicts();
            Snapshot settled = Snapshot.of(root);
            change(root, after);
            assertThat(Snapshot.of(root)).as(seed).isEqualTo(settled);
            // What a module brings anew it brings whole.
            deleted.retainAll(BUILT_IN.tree(after).files().keySet());
            change(root, before);
            nothingIsLost();
        }

        private void live() throws IOException {
            List<Path> files = files();
            // Those that all modules have a say in are edited most.
            files.addAll(shared(files));
            for (int i = 0; i < 12; i++) {
                Path file = files.get(random.nextInt(files.size()));
                if (Files.exists(file)) {
                    edit(file);
                }
            }
            write(root.resolve("src/main/java/Own.java"), edits.edit("own\n", 1, Kind.CHANGE));
            FileTree wanted = BUILT_IN.tree(after);
            List<String> paths = List.copyOf(wanted.files().keySet());
            Path inTheWay = root.resolve(paths.get(random.nextInt(paths.size())));
            if (!Files.exists(inTheWay) && !deleted.contains(path(inTheWay))) {
                write(inTheWay, edits.edit("own\n", 1, Kind.CHANGE));
            }
        }

        private void edit(Path file) throws IOException {
            String text = Files.readString(file);
            switch (random.nextInt(10)) {
                case 0 -> {
                    deleted.add(path(file));
                    edits.written().removeIf(text::contains);
                    RandomEdits.delete(file);
                }
                case 1 -> {
                    deleted.add(path(file));
                    write(file.resolveSibling("Moved" + random.nextInt(1000) + file.getFileName()), text);
                    RandomEdits.delete(file);
                }
                case 2 -> Files.writeString(file, text.replace("\r\n", "\n").replace("\n", "\r\n"));
                case 3 ->
                    assertThat(file.toFile().setExecutable(random.nextBoolean()))
                            .isTrue();
                case 4 -> assertThat(file.toFile().setReadOnly()).isTrue();
                default -> {
                    assertThat(file.toFile().setWritable(true)).isTrue();
                    Files.writeString(file, edits.edit(text, 1 + random.nextInt(6), Kind.values()));
                }
            }
        }

        private void nothingIsLost() throws IOException {
            Set<String> left = new HashSet<>();
            for (Path file : files()) {
                Files.readString(file).lines().map(String::strip).forEach(left::add);
            }
            assertThat(left).as(seed).containsAll(edits.written());
            for (String path : deleted) {
                assertThat(root.resolve(path)).as(seed).doesNotExist();
            }
        }

        /** By a user who takes both versions. */
        private void settleConflicts() throws IOException {
            for (Path file : files()) {
                if (file.toString().endsWith(Change.Beside.SUFFIX)) {
                    Files.delete(file);
                } else if (new ConflictMarkers().in(Files.readAllBytes(file))) {
                    List<String> lines = new ArrayList<>(Files.readAllLines(file));
                    lines.removeIf(line -> line.matches("(<{7}|\\|{7}|={7}|>{7})( .*)?"));
                    Files.writeString(file, String.join("\n", lines) + "\n");
                }
            }
        }

        private List<Path> shared(List<Path> files) {
            FileTree one = BUILT_IN.tree(before);
            FileTree other = BUILT_IN.tree(after);
            return files.stream()
                    .filter(file -> one.files().containsKey(path(file)))
                    .filter(file ->
                            !one.files().get(path(file)).equals(other.files().get(path(file))))
                    .flatMap(file -> Stream.of(file, file, file, file))
                    .toList();
        }

        private String path(Path file) {
            return root.relativize(file).toString();
        }

        private List<Path> files() throws IOException {
            try (Stream<Path> paths = Files.walk(root)) {
                return new ArrayList<>(paths.filter(Files::isRegularFile)
                        .filter(path -> !path.startsWith(root.resolve(".faster")))
                        .filter(path -> !path.endsWith("faster.yaml"))
                        .filter(path -> !path.toString().endsWith(".jar"))
                        .sorted()
                        .toList());
            }
        }

        private void write(Path file, String text) throws IOException {
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Generation wanted(List<String> modules) {
        ProjectState state = new ProjectState("0.1.0", BuiltIn.spec(modules), modules);
        return new Generation(state, "modules: " + modules + "\n", BUILT_IN.tree(modules));
    }

    private static void create(Path root, List<String> modules) {
        NewProject project = new NewProject(root, DyingDisk.immortal());
        project.apply(project.plan(wanted(modules)));
    }

    private static void change(Path root, List<String> modules) {
        try (ExistingProject project = ExistingProject.lock(root, DyingDisk.immortal())) {
            project.apply(project.plan(wanted(modules)), "change");
        }
    }

    private static void undo(Path root) {
        try (ExistingProject project = ExistingProject.lock(root, DyingDisk.immortal())) {
            project.apply(project.planUndo(), "undo");
        }
    }
}
