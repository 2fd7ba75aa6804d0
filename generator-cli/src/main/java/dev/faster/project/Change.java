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

    /** The user and the template disagree; what is on disk is left alone. */
    record Conflict(String path, Optional<RenderedFile> theirs) implements Change {}

    /** The file is as faster wrote it last, and no template gives it any more. */
    record Delete(String path, RenderedFile before) implements Change {}

    /** What is on disk stays. */
    record Keep(String path) implements Change {}
}
