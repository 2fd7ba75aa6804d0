package dev.faster.project;

import dev.faster.render.RenderedFile;
import java.util.Arrays;
import java.util.Optional;

/** What is written to, or deleted from, one path: what stands there before, and what after. */
public record Step(String path, Optional<RenderedFile> before, Optional<RenderedFile> after) {
    /** What a change comes to on disk; empty when everything stays as it is. */
    public static Optional<Step> of(Change change) {
        if (change instanceof Change.Create create) {
            return of(create.path(), Optional.empty(), create.file());
        }
        if (change instanceof Change.Update update) {
            return of(update.path(), Optional.of(update.before()), update.file());
        }
        if (change instanceof Change.Merge merge) {
            return of(merge.path(), Optional.of(merge.before()), merge.file());
        }
        if (change instanceof Change.Marked marked) {
            return of(marked.path(), marked.before(), marked.file());
        }
        if (change instanceof Change.Beside beside) {
            return of(beside.besidePath(), beside.before(), beside.file());
        }
        if (change instanceof Change.Delete delete) {
            return Optional.of(new Step(delete.path(), Optional.of(delete.before()), Optional.empty()));
        }
        return Optional.empty();
    }

    private static Optional<Step> of(String path, Optional<RenderedFile> before, RenderedFile after) {
        Optional<RenderedFile> file = Optional.of(after);
        return before.equals(file) ? Optional.empty() : Optional.of(new Step(path, before, file));
    }

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
