package dev.faster.project;

import dev.faster.render.RenderedFile;
import java.util.Arrays;
import java.util.Optional;

/** One file of a transaction: what stands at the path before it, and what after. */
record Step(String path, Optional<RenderedFile> before, Optional<RenderedFile> after) {
    boolean isDeletion() {
        return after.isEmpty();
    }

    boolean isReplacement() {
        return before.isPresent() && after.isPresent();
    }

    /** The step that takes this one back. */
    Step reversed() {
        return new Step(path, after, before);
    }

    /** Whether what is found at the path waits for this step: its run bit does not matter, for a user may change it. */
    boolean startsAt(Optional<RenderedFile> found) {
        return found.isPresent() == before.isPresent()
                && (found.isEmpty()
                        || Arrays.equals(found.get().content(), before.get().content()));
    }
}
