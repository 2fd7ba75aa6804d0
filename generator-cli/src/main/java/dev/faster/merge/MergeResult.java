package dev.faster.merge;

import dev.faster.render.RenderedFile;
import java.util.Optional;

/** What a three-way merge says about one file. */
public sealed interface MergeResult {
    /** What is on disk stays, be it a file or its absence: the templates have nothing new, or nothing that is missing. */
    record Ours() implements MergeResult {}

    /** The user deleted the file, and its template changed: it stays deleted. */
    record Deleted() implements MergeResult {}

    /** The user edited the file, and no template gives it any more: it stays, and is the user's from now on. */
    record Orphaned() implements MergeResult {}

    /** The fresh rendering takes its place, be it a file or its absence. */
    record Theirs(Optional<RenderedFile> file) implements MergeResult {}

    /** Both sides changed it, and this holds the changes of both. */
    record Merged(RenderedFile file) implements MergeResult {}

    /**
     * Both sides changed the same lines, and a person has to decide: this holds the changes of both, and both versions
     * of those lines between markers.
     *
     * @param count of places
     */
    record Marked(RenderedFile file, int count) implements MergeResult {}

    /** A person has to decide between two whole files, because no markers can stand in them: ours stays as it is. */
    record Undecided(RenderedFile theirs) implements MergeResult {}
}
