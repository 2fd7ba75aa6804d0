package dev.faster.corpus;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a person does to a project in one go.
 *
 * @param source the file of the corpus and the line that it stands at
 * @param title in words
 * @param needsEvents whether it is made in what only a project with events has
 * @param changes by file, in order
 */
public record Edit(String source, String title, boolean needsEvents, List<FileChange> changes) {
    public Edit {
        changes = List.copyOf(changes);
    }

    /** Its file and its title: what stays the same when lines come and go. */
    String key() {
        return file() + " " + title;
    }

    /** The file of the corpus that it stands in. */
    String file() {
        return source.substring(0, source.indexOf(':'));
    }

    /** From the old to the new path of each file that it moves. */
    public Map<String, String> moves() {
        Map<String, String> moves = new TreeMap<>();
        for (FileChange change : changes) {
            for (Step step : change.steps()) {
                if (step instanceof Step.Move move) {
                    moves.put(change.path(), move.path());
                }
            }
        }
        return moves;
    }

    /** Whether it changes white space throughout a file. */
    public boolean reshapes(String path) {
        return changes.stream()
                .filter(change -> change.path().equals(path))
                .flatMap(change -> change.steps().stream())
                .anyMatch(step -> step instanceof Step.Reshape reshape && reshape.touchesEveryLine());
    }

    @Override
    public String toString() {
        return source + " " + title;
    }

    /**
     * What happens to one file.
     *
     * @param expected runs of lines that stand in the outcome, unless the file is in conflict
     */
    public record FileChange(String path, List<Step> steps, List<List<String>> expected) {
        public FileChange {
            steps = List.copyOf(steps);
            expected = List.copyOf(expected);
        }
    }
}
