package dev.faster.corpus;

import dev.faster.corpus.Edit.FileChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the edits of a folder; bench/merge/README.md says how they are written. */
final class EditReader {
    private final List<Edit> edits = new ArrayList<>();
    private final List<FileChange> changes = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<List<String>> expected = new ArrayList<>();
    private final List<String> hunk = new ArrayList<>();
    private String source = "";
    private String title = "";
    private String path = "";
    private String place = "";
    private boolean needsEvents;
    private int line;

    /** In the order of their files and lines. */
    static List<Edit> readAll(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".edit"))
                    .sorted()
                    .toList();
        }
        List<Edit> edits = new ArrayList<>();
        for (Path file : files) {
            edits.addAll(new EditReader().read(file.getFileName().toString(), Files.readAllLines(file)));
        }
        return edits;
    }

    List<Edit> read(String file, List<String> lines) {
        for (String text : lines) {
            line++;
            if (text.startsWith("= ")) {
                endEdit();
                source = file + ":" + line;
                title = text.substring(2);
                needsEvents = title.endsWith(" [events]");
            } else if (!title.isEmpty()) {
                next(file, text);
            } else if (!text.isBlank() && !text.startsWith("#")) {
                throw new IllegalArgumentException(file + ":" + line + ": an edit begins with \"= \"");
            }
        }
        endEdit();
        return edits;
    }

    private void next(String file, String text) {
        if (text.startsWith("@@")) {
            endHunk();
            place = text.substring(2).strip();
        } else if (text.startsWith("@ ")) {
            endFile();
            path = text.substring(2);
        } else if (text.startsWith("! ")) {
            endHunk();
            steps.add(whole(text.substring(2)));
        } else if (text.startsWith("~ ")) {
            endHunk();
            String[] sides = text.substring(2).split(" => ", 2);
            steps.add(new Step.Everywhere(sides[0], sides[1]));
        } else if (text.isEmpty() || " +-?".indexOf(text.charAt(0)) >= 0) {
            hunk.add(text.isEmpty() ? " " : text);
        } else {
            throw new IllegalArgumentException(file + ":" + line + ": cannot read \"" + text + "\"");
        }
    }

    private static Step whole(String what) {
        if (what.startsWith("move to ")) {
            return new Step.Move(what.substring("move to ".length()));
        }
        return what.equals("delete") ? new Step.Delete() : Step.Reshape.named(what);
    }

    private void endHunk() {
        // Blank lines before the next hunk or edit are no part of this one.
        while (!hunk.isEmpty() && hunk.get(hunk.size() - 1).isBlank()) {
            hunk.remove(hunk.size() - 1);
        }
        List<String> expectation = side("?");
        if (!expectation.isEmpty()) {
            expected.add(expectation);
        }
        if (hunk.stream().anyMatch(text -> !text.startsWith("?"))) {
            steps.add(
                    switch (place) {
                        case "top" -> new Step.AtTop(side("+"));
                        case "end" -> new Step.AtEnd(side("+"));
                        case "new" -> new Step.New(side("+"));
                        default -> new Step.Hunk(side(" -"), side(" +"));
                    });
        }
        hunk.clear();
        place = "";
    }

    private List<String> side(String signs) {
        return hunk.stream()
                .filter(text -> signs.indexOf(text.charAt(0)) >= 0)
                .map(text -> text.substring(1))
                .toList();
    }

    private void endFile() {
        endHunk();
        if (!path.isEmpty()) {
            changes.add(new FileChange(path, steps, expected));
        }
        path = "";
        steps.clear();
        expected.clear();
    }

    private void endEdit() {
        endFile();
        if (!title.isEmpty()) {
            edits.add(new Edit(source, title, needsEvents, changes));
        }
        changes.clear();
    }
}
