package dev.faster.corpus;

import dev.faster.corpus.Edit.FileChange;
import dev.faster.render.FileTree;
import dev.faster.render.RenderedFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes edits in a project in memory, and fails when one does not fit. */
final class Editing {
    private Editing() {}

    static FileTree apply(Edit edit, FileTree project) {
        SortedMap<String, RenderedFile> files = new TreeMap<>(project.files());
        for (FileChange change : edit.changes()) {
            try {
                apply(change, files);
            } catch (IllegalStateException e) {
                throw new IllegalStateException(edit + ": " + change.path() + ": " + e.getMessage(), e);
            }
        }
        FileTree edited = new FileTree(files);
        if (edited.equals(project)) {
            throw new IllegalStateException(edit + ": changes nothing");
        }
        return edited;
    }

    private static void apply(FileChange change, SortedMap<String, RenderedFile> files) {
        String path = change.path();
        boolean isNew = change.steps().get(0) instanceof Step.New;
        if (files.containsKey(path) == isNew) {
            throw new IllegalStateException(isNew ? "is there already" : "is not there");
        }
        RenderedFile file = isNew ? new RenderedFile(new byte[0], false) : files.remove(path);
        String text = new String(file.content(), StandardCharsets.UTF_8);
        for (Step step : change.steps()) {
            if (step instanceof Step.Delete) {
                return;
            } else if (step instanceof Step.Move move) {
                path = move.path();
            } else {
                text = applied(step, text);
            }
        }
        files.put(path, new RenderedFile(text.getBytes(StandardCharsets.UTF_8), file.executable()));
    }

    private static String applied(Step step, String text) {
        if (step instanceof Step.Reshape reshape) {
            return reshape.applyTo(text);
        }
        if (step instanceof Step.Everywhere everywhere) {
            if (!text.contains(everywhere.before())) {
                throw new IllegalStateException("nowhere does it say " + everywhere.before());
            }
            return text.replace(everywhere.before(), everywhere.after());
        }
        // A file that ends in a line end has one empty line more.
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        if (step instanceof Step.AtTop top) {
            lines.addAll(0, top.lines());
        } else if (step instanceof Step.AtEnd end) {
            lines.addAll(lines.size() - 1, end.lines());
        } else if (step instanceof Step.New fresh) {
            lines.addAll(0, fresh.lines());
        } else if (step instanceof Step.Hunk hunk) {
            replace(hunk, lines);
        }
        return String.join("\n", lines);
    }

    private static void replace(Step.Hunk hunk, List<String> lines) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i + hunk.before().size() <= lines.size(); i++) {
            if (lines.subList(i, i + hunk.before().size()).equals(hunk.before())) {
                found.add(i);
            }
        }
        if (hunk.before().isEmpty() || found.size() != 1) {
            throw new IllegalStateException(
                    "found " + found.size() + " times instead of once:\n" + String.join("\n", hunk.before()));
        }
        List<String> run =
                lines.subList(found.get(0), found.get(0) + hunk.before().size());
        run.clear();
        run.addAll(hunk.after());
    }
}
