package dev.faster.project;

import dev.faster.render.FileTree;
import dev.faster.render.RenderedFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A process that makes one project after the other, until it is killed. */
final class Generating {
    static final int FILES = 300;

    private Generating() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        Generation wanted = wanted();
        System.out.println("ready");
        for (int i = 0; ; i++) {
            NewProject project = new NewProject(folder.resolve("parent" + i + "/project"));
            project.apply(project.plan(wanted));
        }
    }

    static Generation wanted() {
        Random random = new Random(1);
        Map<String, RenderedFile> files = new TreeMap<>();
        for (int i = 0; i < FILES; i++) {
            byte[] content = new byte[random.nextInt(5000)];
            random.nextBytes(content);
            files.put("src/d" + i % 30 + "/file" + i, new RenderedFile(content, i % 10 == 0));
        }
        return Wanted.of(FileTree.of(files));
    }
}
