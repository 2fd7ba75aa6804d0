package dev.faster.merge;

import dev.faster.render.RenderedFile;
import java.util.Optional;

/** What a three-way merge says about one file. */
public sealed interface MergeResult {
    /** What is on disk stays, be it a file or its absence. */
    record Ours() implements MergeResult {}

    /** The fresh rendering takes its place, be it a file or its absence. */
    record Theirs(Optional<RenderedFile> file) implements MergeResult {}

    /** Both sides changed it, and this holds the changes of both. */
    record Merged(RenderedFile file) implements MergeResult {}

    /** Both sides changed it, and a person has to decide. */
    record Conflict() implements MergeResult {}
}
