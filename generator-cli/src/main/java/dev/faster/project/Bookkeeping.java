package dev.faster.project;

import dev.faster.render.FileTree;
import dev.faster.render.RenderedFile;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files in {@code .faster/}: what faster remembers once a plan has been carried out. */
final class Bookkeeping {
    private static final String GIT_ATTRIBUTES = """
            # What faster wrote last: compared by its bytes, never by its lines.
            baseline.zip binary
            state.json text eol=lf
            """;
    private static final String GIT_IGNORE = """
            # A change that is being made right now.
            /transaction/
            """;

    /** @param before the baseline so far, empty for a new project */
    SortedMap<String, RenderedFile> after(Plan plan, FileTree before) {
        SortedMap<String, RenderedFile> files = new TreeMap<>();
        files.put(ProjectLayout.GIT_ATTRIBUTES, text(GIT_ATTRIBUTES));
        files.put(ProjectLayout.GIT_IGNORE, text(GIT_IGNORE));
        files.put(
                ProjectLayout.STATE, text(new StateWriter().write(plan.wanted().state())));
        files.put(ProjectLayout.BASELINE, binary(new BaselineWriter().write(baseline(plan, before))));
        return files;
    }

    /** A conflict leaves its file as it is, so what faster wrote last there has not changed either. */
    private FileTree baseline(Plan plan, FileTree before) {
        SortedMap<String, RenderedFile> files =
                new TreeMap<>(plan.wanted().files().files());
        for (Change change : plan.changes()) {
            if (change instanceof Change.Conflict conflict) {
                files.remove(conflict.path());
                RenderedFile last = before.files().get(conflict.path());
                if (last != null) {
                    files.put(conflict.path(), last);
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
