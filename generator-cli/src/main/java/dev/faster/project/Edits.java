package dev.faster.project;

import dev.faster.merge.FileVersions;
import dev.faster.merge.Labels;
import dev.faster.merge.MergeResult;
import dev.faster.merge.ThreeWayMerge;
import dev.faster.render.FileTree;
import dev.faster.render.RenderedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what a user has edited. */
final class Edits {
    private final ThreeWayMerge merge = new ThreeWayMerge(new Labels("", "", ""));
    private final Contents present;

    Edits(Contents present) {
        this.present = present;
    }

    /** In the order of their paths. */
    List<Edit> since(FileTree baseline) {
        List<Edit> edits = new ArrayList<>();
        for (Map.Entry<String, RenderedFile> entry : baseline.files().entrySet()) {
            RenderedFile file = entry.getValue();
            Standing standing = present.at(entry.getKey(), file.executable());
            if (standing.file().isEmpty()) {
                edits.add(new Edit(entry.getKey(), file, Optional.empty()));
            } else if (isEdited(entry.getKey(), file, standing.file().get())) {
                RenderedFile written = ThreeWayMerge.inFormatOf(standing.file().get(), file);
                edits.add(new Edit(entry.getKey(), written, standing.file()));
            }
        }
        return edits;
    }

    /** What would stay if its template went away was edited. */
    boolean isEdited(String path, RenderedFile written, RenderedFile found) {
        MergeResult result =
                merge.merge(new FileVersions(path, Optional.of(written), Optional.of(found), Optional.empty()));
        return result instanceof MergeResult.Orphaned;
    }
}
