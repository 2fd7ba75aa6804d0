package dev.faster.merge;

import dev.faster.render.RenderedFile;
import java.util.Arrays;
import java.util.Optional;

/** Decides between three versions of a file. Content is taken whole; the run bit is merged on its own. */
public final class ThreeWayMerge {
    private final Labels labels;

    /** @param labels what conflict markers call the versions */
    public ThreeWayMerge(Labels labels) {
        this.labels = labels;
    }

    public MergeResult merge(FileVersions file) {
        if (file.ours().equals(file.theirs()) || file.theirs().equals(file.base())) {
            return new MergeResult.Ours();
        }
        if (file.ours().equals(file.base())) {
            return new MergeResult.Theirs(file.theirs());
        }
        if (file.base().isPresent() && file.ours().isEmpty()) {
            return file.theirs().isEmpty() ? new MergeResult.Ours() : new MergeResult.Deleted();
        }
        if (file.theirs().isEmpty()) {
            return new MergeResult.Orphaned();
        }
        if (file.base().isEmpty()) {
            return new MergeResult.Undecided(file.theirs().get());
        }
        return bothChanged(file.base().get(), file.ours().get(), file.theirs().get());
    }

    private MergeResult bothChanged(RenderedFile base, RenderedFile ours, RenderedFile theirs) {
        Optional<byte[]> content = content(base.content(), ours.content(), theirs.content());
        if (content.isEmpty()) {
            return new MergeResult.Undecided(theirs);
        }
        // Of two sides that disagree on a bit, exactly one has changed it.
        boolean executable = ours.executable() == base.executable() ? theirs.executable() : ours.executable();
        RenderedFile merged = new RenderedFile(content.get(), executable);
        return merged.equals(ours) ? new MergeResult.Ours() : new MergeResult.Merged(merged);
    }

    private Optional<byte[]> content(byte[] base, byte[] ours, byte[] theirs) {
        if (Arrays.equals(ours, theirs) || Arrays.equals(theirs, base)) {
            return Optional.of(ours);
        }
        return Arrays.equals(ours, base) ? Optional.of(theirs) : Optional.empty();
    }
}
