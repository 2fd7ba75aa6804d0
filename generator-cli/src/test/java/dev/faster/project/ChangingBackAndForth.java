package dev.faster.project;

import dev.faster.render.FileTree;
import dev.faster.render.RenderedFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A process that changes a project to and fro between two generations, until it is killed. */
final class ChangingBackAndForth {
    static final int FILES = 200;

    private ChangingBackAndForth() {}

    public static void main(String[] arguments) {
        Path root = Path.of(arguments[0]);
        System.out.println("ready");
        for (int i = 1; ; i++) {
            ExistingProject project = ExistingProject.open(root);
            project.apply(project.plan(wanted(i % 2)));
        }
    }

    /** Either has half of its files for itself, and the others in a version of its own. */
    static Generation wanted(int version) {
        Map<String, RenderedFile> files = new TreeMap<>();
        for (int i = 0; i < FILES; i++) {
            String path = i % 2 == 0 ? "both" + i : "only" + version + "/file" + i;
            files.put(path, Wanted.file("version " + version + " of " + i));
        }
        return Wanted.of(FileTree.of(files));
    }
}
