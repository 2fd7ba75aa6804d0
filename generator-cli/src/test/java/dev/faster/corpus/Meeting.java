package dev.faster.corpus;

import dev.faster.render.FileTree;
import dev.faster.render.RenderedFile;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Three versions of a project.
 *
 * @param templateMoves from the old to the new path of each file that the templates moved
 */
record Meeting(
        Edit edit,
        Operation operation,
        FileTree base,
        FileTree ours,
        FileTree theirs,
        Map<String, String> templateMoves) {
    /** The paths of all files, those that were moved by where they were. */
    Set<String> paths() {
        Set<String> paths = new TreeSet<>(ours.files().keySet());
        paths.addAll(theirs.files().keySet());
        paths.removeAll(edit.moves().values());
        paths.removeAll(templateMoves.values());
        paths.addAll(base.files().keySet());
        return paths;
    }

    Optional<RenderedFile> base(String path) {
        return Optional.ofNullable(base.files().get(path));
    }

    Optional<RenderedFile> ours(String path) {
        return Optional.ofNullable(ours.files().get(edit.moves().getOrDefault(path, path)));
    }

    Optional<RenderedFile> theirs(String path) {
        return Optional.ofNullable(theirs.files().get(templateMoves.getOrDefault(path, path)));
    }

    /** Where the file is afterwards. */
    String outcomePath(String path) {
        return edit.moves().getOrDefault(path, templateMoves.getOrDefault(path, path));
    }
}
