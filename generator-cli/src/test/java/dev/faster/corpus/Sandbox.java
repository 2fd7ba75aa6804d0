package dev.faster.corpus;

import dev.faster.project.Change;
import dev.faster.project.ExistingProject;
import dev.faster.project.Generation;
import dev.faster.project.NewProject;
import dev.faster.project.Plan;
import dev.faster.render.FileTree;
import dev.faster.render.RenderedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One folder that is one project after the other: only what differs is written, so that hundreds of projects take
 * seconds. What faster would do is taken from its plan.
 */
final class Sandbox {
    private final Path root;
    private final SortedMap<String, RenderedFile> present = new TreeMap<>();

    /** @param root not there yet */
    Sandbox(Path root) throws IOException {
        this.root = Files.createDirectories(root);
    }

    /** What faster remembers of a new project. */
    SortedMap<String, RenderedFile> records(Generation generation) {
        return new NewProject(root.resolveSibling("nowhere")).plan(generation).records();
    }

    /**
     * @param records what faster remembers of the project
     * @param ours the project as its people have it
     * @param wanted what faster makes of it
     */
    Outcome plan(Map<String, RenderedFile> records, FileTree ours, Generation wanted) throws IOException {
        SortedMap<String, RenderedFile> files = new TreeMap<>(ours.files());
        files.putAll(records);
        become(files);
        Plan plan = ExistingProject.open(root).plan(wanted);
        return Outcome.of(plan, ours);
    }

    private void become(SortedMap<String, RenderedFile> wanted) throws IOException {
        turn(root, present, wanted);
        present.clear();
        present.putAll(wanted);
    }

    /** Makes other files of those of a folder, and writes those alone that differ. */
    static void turn(Path root, Map<String, RenderedFile> present, Map<String, RenderedFile> wanted)
            throws IOException {
        for (String path : present.keySet()) {
            if (!wanted.containsKey(path)) {
                Files.delete(root.resolve(path));
            }
        }
        for (Map.Entry<String, RenderedFile> file : wanted.entrySet()) {
            if (!file.getValue().equals(present.get(file.getKey()))) {
                Path path = root.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue().content());
                path.toFile().setExecutable(file.getValue().executable());
            }
        }
    }

    /**
     * What a plan makes of a project.
     *
     * @param files all of them, without faster's own
     * @param conflicts how many by path; a file that was left beside another, or could not be written, is one
     * @param records what faster remembers then
     */
    record Outcome(FileTree files, Map<String, Integer> conflicts, SortedMap<String, RenderedFile> records) {
        private static Outcome of(Plan plan, FileTree ours) {
            SortedMap<String, RenderedFile> files = new TreeMap<>(ours.files());
            Map<String, Integer> conflicts = new TreeMap<>();
            for (Change change : plan.changes()) {
                if (change instanceof Change.Create create) {
                    files.put(create.path(), create.file());
                } else if (change instanceof Change.Update update) {
                    files.put(update.path(), update.file());
                } else if (change instanceof Change.Merge merge) {
                    files.put(merge.path(), merge.file());
                } else if (change instanceof Change.Delete delete) {
                    files.remove(delete.path());
                } else if (change instanceof Change.Marked marked) {
                    files.put(marked.path(), marked.file());
                    conflicts.put(marked.path(), marked.count());
                } else if (change instanceof Change.Beside beside) {
                    files.put(beside.besidePath(), beside.file());
                    conflicts.put(beside.path(), 1);
                } else if (change instanceof Change.Blocked blocked) {
                    conflicts.put(blocked.path(), 1);
                }
            }
            files.remove("faster.yaml");
            return new Outcome(new FileTree(files), conflicts, plan.records());
        }
    }
}
