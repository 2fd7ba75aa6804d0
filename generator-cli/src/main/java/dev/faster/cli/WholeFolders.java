package dev.faster.cli;

import dev.faster.project.Change;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the folders of which a plan creates, or deletes, every file that faster knows: one line tells of them all. */
final class WholeFolders {
    private final Map<String, Integer> files = new HashMap<>();
    private final Map<String, Integer> creations = new HashMap<>();
    private final Map<String, Integer> deletions = new HashMap<>();

    WholeFolders(List<Change> changes) {
        for (Change change : changes) {
            String path = change.path();
            for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
                String folder = path.substring(0, slash + 1);
                count(folder, files);
                if (counts(change).isPresent()) {
                    count(folder, counts(change).get());
                }
            }
        }
    }

    private static void count(String folder, Map<String, Integer> counts) {
        counts.put(folder, counts.getOrDefault(folder, 0) + 1);
    }

    private Optional<Map<String, Integer>> counts(Change change) {
        if (change instanceof Change.Create) {
            return Optional.of(creations);
        }
        return change instanceof Change.Delete ? Optional.of(deletions) : Optional.empty();
    }

    /** The widest such folder around a file, ending in a slash; empty when it has the line for itself. */
    Optional<String> around(Change change) {
        Optional<Map<String, Integer>> counts = counts(change);
        String path = change.path();
        for (int slash = path.indexOf('/'); slash > 0 && counts.isPresent(); slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash + 1);
            if (size(folder) > 1 && files.get(folder).equals(counts.get().get(folder))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    int size(String folder) {
        return files.getOrDefault(folder, 0);
    }
}
