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

    /** @param baseline what faster will have written last */
    SortedMap<String, RenderedFile> after(ProjectState state, FileTree baseline) {
        SortedMap<String, RenderedFile> files = new TreeMap<>();
        files.put(ProjectLayout.GIT_ATTRIBUTES, text(GIT_ATTRIBUTES));
        files.put(ProjectLayout.GIT_IGNORE, text(GIT_IGNORE));
        files.put(ProjectLayout.STATE, text(new StateWriter().write(state)));
        files.put(ProjectLayout.BASELINE, binary(new BaselineWriter().write(baseline)));
        return files;
    }

    private static RenderedFile text(String text) {
        return binary(text.getBytes(StandardCharsets.UTF_8));
    }

    private static RenderedFile binary(byte[] bytes) {
        return new RenderedFile(bytes, false);
    }
}
