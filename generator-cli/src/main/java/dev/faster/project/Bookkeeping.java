package dev.faster.project;

import dev.faster.render.FileTree;
import dev.faster.render.RenderedFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files in {@code .faster/}: what faster remembers once a plan has been carried out. */
final class Bookkeeping {
    private static final String GIT_ATTRIBUTES = """
            # What faster wrote last: compared by its bytes, never by its lines.
            baseline.zip binary
            state.json text eol=lf -merge
            """;
    private static final String GIT_IGNORE = """
            # A change that is being made right now, and the last one for faster undo.
            /transaction/
            /last-change
            """;

    /**
     * @param wanted what the project is to be
     * @param changes what becomes of its files
     * @param before the baseline so far, empty for a new project
     */
    SortedMap<String, RenderedFile> after(Generation wanted, List<Change> changes, FileTree before) {
        SortedMap<String, RenderedFile> files = new TreeMap<>();
        files.put(ProjectLayout.GIT_ATTRIBUTES, text(GIT_ATTRIBUTES));
        files.put(ProjectLayout.GIT_IGNORE, text(GIT_IGNORE));
        files.put(ProjectLayout.STATE, text(new StateWriter().write(wanted.state())));
        FileTree baseline = baseline(wanted.files(), changes, before);
        files.put(ProjectLayout.BASELINE, binary(new BaselineWriter().write(baseline)));
        return files;
    }

    /** Where nothing could be written, what faster wrote last has not changed. */
    private FileTree baseline(FileTree wanted, List<Change> changes, FileTree before) {
        SortedMap<String, RenderedFile> files = new TreeMap<>(wanted.files());
        for (Change change : changes) {
            if (change instanceof Change.Blocked blocked) {
                files.remove(blocked.path());
                RenderedFile last = before.files().get(blocked.path());
                if (last != null) {
                    files.put(blocked.path(), last);
                }
            }
        }
        return FileTree.of(files);
    }

    private static RenderedFile text(String text) {
        return binary(text.getBytes(StandardCharsets.UTF_8));
    }

    private static RenderedFile binary(byte[] bytes) {
        return new RenderedFile(bytes, false);
    }
}
