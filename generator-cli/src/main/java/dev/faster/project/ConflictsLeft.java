package dev.faster.project;

import dev.faster.merge.ConflictMarkers;
import dev.faster.render.FileTree;
import dev.faster.render.RenderedFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the conflicts that nobody has resolved yet. */
final class ConflictsLeft {
    private final ConflictMarkers markers = new ConflictMarkers();
    private final Contents present;

    ConflictsLeft(Contents present) {
        this.present = present;
    }

    /** The files with markers in them, and those with another version beside them. */
    List<String> in(FileTree written) {
        List<String> paths = new ArrayList<>();
        for (Map.Entry<String, RenderedFile> entry : written.files().entrySet()) {
            String path = entry.getKey();
            if (isMarked(path, entry.getValue())
                    || present.at(path + Change.Beside.SUFFIX, false).file().isPresent()) {
                paths.add(path);
            }
        }
        return paths;
    }

    /**
     * The same once a plan has been carried out, whose outcome is what this looks at.
     *
     * @param before what faster wrote last until then: a file that it lets go of keeps its conflict
     */
    List<String> after(Plan plan, FileTree before) {
        SortedMap<String, RenderedFile> written = new TreeMap<>(before.files());
        RenderedFile baseline = plan.records().get(ProjectLayout.BASELINE);
        if (baseline != null) {
            written.putAll(new BaselineReader()
                    .read(baseline.content())
                    .orElse(FileTree.EMPTY)
                    .files());
        }
        Set<String> paths = new TreeSet<>(in(FileTree.of(written)));
        for (Change change : plan.changes()) {
            if (change instanceof Change.Conflict) {
                paths.add(change.path());
            }
        }
        return List.copyOf(paths);
    }

    /** What faster wrote itself may show markers, to explain them. */
    private boolean isMarked(String path, RenderedFile written) {
        Standing standing = present.at(path, false);
        return standing.file().isPresent()
                && !Arrays.equals(standing.file().get().content(), written.content())
                && markers.in(standing.file().get().content());
    }
}
