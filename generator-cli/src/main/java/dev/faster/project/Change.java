package dev.faster.project;

import dev.faster.render.RenderedFile;
import java.util.Optional;

/** What a plan does to one file. */
public sealed interface Change {
    /** Relative to the project, separated by {@code /}. */
    String path();

    /** The file is not there yet. */
    record Create(String path, RenderedFile file) implements Change {}

    /** The file is as faster wrote it last, and its template gives something else now. */
    record Update(String path, RenderedFile before, RenderedFile file) implements Change {}

    /** The user and the template both changed the file, and the result holds both changes. */
    record Merge(String path, RenderedFile before, RenderedFile file) implements Change {}

    /** The file is as faster wrote it last, and no template gives it any more. */
    record Delete(String path, RenderedFile before) implements Change {}

    /** What is on disk stays. */
    record Keep(String path, Reason reason) implements Change {}

    /** The user and the template disagree, and a person has to decide. */
    sealed interface Conflict extends Change {}

    /**
     * Both versions of some lines stand between markers.
     *
     * @param before empty when the templates moved the file, and the user's edits go there with it
     * @param count of places
     */
    record Marked(String path, Optional<RenderedFile> before, RenderedFile file, int count) implements Conflict {}

    /**
     * The user's file stays as it is, and the template's is written beside it.
     *
     * @param path of the user's file; the other one is at {@link #besidePath}
     * @param before what stands at that place now
     */
    record Beside(String path, Optional<RenderedFile> before, RenderedFile file) implements Conflict {
        /** What the name of a file is followed by. */
        public static final String SUFFIX = ".faster-new";

        public String besidePath() {
            return path + SUFFIX;
        }
    }

    /** A folder or a link stands there, or on the way there: nothing is written. */
    record Blocked(String path) implements Conflict {}

    /** Why a file is kept. */
    enum Reason {
        /** The templates have nothing new for it. */
        NOTHING_NEW,
        /** The user deleted it, and its template has changed since. */
        DELETED_BY_USER,
        /** No template gives it any more, but the user edited it: it is the user's from now on. */
        EDITED_BY_USER,
        /** No template gives it any more, but a database may have run it: it is the user's from now on. */
        MAY_HAVE_RUN
    }
}
