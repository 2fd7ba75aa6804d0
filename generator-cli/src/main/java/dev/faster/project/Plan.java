package dev.faster.project;

import dev.faster.render.RenderedFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run is about to do to a project: data, to be shown or applied.
 *
 * @param changes one for each file that faster knows, in the order of their paths
 * @param records faster's own files in {@code .faster/}, as they stand afterwards
 */
public record Plan(List<Change> changes, SortedMap<String, RenderedFile> records) {
    public Plan {
        changes = List.copyOf(changes);
        records = Collections.unmodifiableSortedMap(new TreeMap<>(records));
    }

    /** True when every file stays as it is. */
    public boolean isEmpty() {
        return count(Change.Keep.class) == changes.size();
    }

    /** The paths that are written or deleted, faster's own files among them. */
    public List<String> touchedPaths() {
        List<String> paths = new ArrayList<>();
        for (Change change : changes) {
            Optional<Step> step = Step.of(change);
            if (step.isPresent()) {
                paths.add(step.get().path());
            }
        }
        paths.addAll(records.keySet());
        return paths;
    }

    /** The same with one more file, which is the user's from the start: no template gives it. */
    public Plan with(Change.Create file) {
        List<Change> more = new ArrayList<>(changes);
        int index = 0;
        while (index < more.size() && more.get(index).path().compareTo(file.path()) < 0) {
            index++;
        }
        more.add(index, file);
        return new Plan(more, records);
    }

    public int count(Class<? extends Change> kind) {
        int count = 0;
        for (Change change : changes) {
            if (kind.isInstance(change)) {
                count++;
            }
        }
        return count;
    }
}
