package dev.faster.project;

import java.util.List;

/**
 * What a run is about to do to a project: data, to be shown or applied.
 *
 * @param changes one for each file that faster knows, in the order of their paths
 * @param wanted what the plan leads to
 */
public record Plan(List<Change> changes, Generation wanted) {
    public Plan {
        changes = List.copyOf(changes);
    }

    /** True when every file stays as it is. */
    public boolean isEmpty() {
        return count(Change.Keep.class) == changes.size();
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
