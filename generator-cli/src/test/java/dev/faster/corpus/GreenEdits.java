package dev.faster.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Which edits leave a project's own tests green: those that {@code bench/merge/green.txt} names. */
final class GreenEdits {
    private final Path folder;
    private final List<String> names;

    private GreenEdits(Path folder, List<String> names) {
        this.folder = folder;
        this.names = names;
    }

    /** @param folder {@code bench/merge} */
    static GreenEdits read(Path folder) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("green.txt"));
        return new GreenEdits(
                folder, lines.stream().filter(line -> !line.startsWith("#")).toList());
    }

    /** @throws IllegalStateException when the list names one that is not there */
    List<Edit> in(String part) throws IOException {
        List<Edit> all = EditReader.readAll(folder.resolve(part));
        List<String> wanted =
                names.stream().filter(name -> name.startsWith(part + "/")).toList();
        List<Edit> green =
                all.stream().filter(edit -> wanted.contains(name(part, edit))).toList();
        if (green.size() != wanted.size()) {
            List<String> found = green.stream().map(edit -> name(part, edit)).toList();
            throw new IllegalStateException("not there any more: "
                    + wanted.stream().filter(name -> !found.contains(name)).toList());
        }
        return green;
    }

    private static String name(String part, Edit edit) {
        return part + "/" + edit.file() + ": " + edit.title();
    }
}
