package dev.faster.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.Seeds;
import dev.faster.render.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law 4, and what this layer can show of laws 3 and 5, over random trees and random edits of a user's. */
class IdempotenceTest {
    private static final int SEEDS = Seeds.count(15, 60);

    @TempDir
    Path folder;

    @Test
    void theSameChangeASecondTimeChangesNothing() throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            Path root = project(seed, Wanted.random(random), random);
            Generation wanted = Wanted.of(Wanted.random(random));

            change(root, wanted);
            Snapshot once = Snapshot.of(root);
            Plan second = change(root, wanted);

            assertThat(second.changes())
                    .as("seed %d", seed)
                    .hasOnlyElementsOfTypes(Change.Keep.class, Change.Conflict.class);
            assertThat(Snapshot.of(root)).as("seed %d", seed).isEqualTo(once);
        }
    }

    @Test
    void thereAndBackGivesTheSameBytes() throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            FileTree first = Wanted.random(random);
            Path root = project(seed, first, random, 0);
            Snapshot before = Snapshot.of(root);

            change(root, Wanted.of(Wanted.random(random)));
            change(root, Wanted.of(first));

            assertThat(Snapshot.of(root)).as("seed %d", seed).isEqualTo(before);
        }
    }

    @Test
    void whatTheUserWroteIsStillThere() throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            Path root = project(seed, Wanted.random(random), random);
            Set<String> edited = edited(root);

            change(root, Wanted.of(Wanted.random(random)));

            // It may have moved along with its template.
            assertThat(edited(root)).as("seed %d", seed).hasSameSizeAs(edited);
        }
    }

    private Path project(int seed, FileTree tree, Random random) throws IOException {
        return project(seed, tree, random, 2);
    }

    /** @param edits of six files how many the user edits, and how many the user deletes */
    private Path project(int seed, FileTree tree, Random random, int edits) throws IOException {
        Path root = folder.resolve("seed" + seed);
        NewProject project = new NewProject(root, DyingDisk.immortal());
        project.apply(project.plan(Wanted.of(tree)));
        for (String path : tree.files().keySet()) {
            int fate = random.nextInt(6);
            if (fate < edits) {
                Files.writeString(root.resolve(path), "edited\n");
            } else if (fate < 2 * edits) {
                Files.delete(root.resolve(path));
            }
        }
        return root;
    }

    private Set<String> edited(Path root) throws IOException {
        Set<String> edited = new TreeSet<>();
        try (var paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                if (!path.startsWith(root.resolve(".faster"))
                        && Files.readAllLines(path, StandardCharsets.ISO_8859_1).contains("edited")) {
                    edited.add(root.relativize(path).toString());
                }
            }
        }
        return edited;
    }

    private static Plan change(Path root, Generation wanted) {
        ExistingProject project = ExistingProject.open(root, DyingDisk.immortal());
        Plan plan = project.plan(wanted);
        project.apply(plan);
        return plan;
    }
}
