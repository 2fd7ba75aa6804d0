package dev.faster.merge;

import dev.faster.render.RenderedFile;
import java.util.Arrays;
import java.util.Optional;

/** Decides between three versions of a file. Content and run bit are merged each on its own. */
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
            return isUnedited(file.base().orElseThrow(), file.ours().orElseThrow())
                    ? new MergeResult.Theirs(Optional.empty())
                    : new MergeResult.Orphaned();
        }
        RenderedFile ours = file.ours().orElseThrow();
        RenderedFile theirs = file.theirs().get();
        if (file.base().isEmpty()) {
            return isUnedited(theirs, ours) ? new MergeResult.Ours() : new MergeResult.Undecided(theirs);
        }
        return bothThere(file.path(), file.base().get(), ours, theirs);
    }

    /** What faster wrote, with the line ends and the first bytes of what was found, which are no edit of anybody's. */
    public static RenderedFile inFormatOf(RenderedFile found, RenderedFile written) {
        return new RenderedFile(TextMerge.inFormatOf(found.content(), written.content()), written.executable());
    }

    /** Line ends and the like are git's to change, as the run bit is where there is none. */
    private static boolean isUnedited(RenderedFile written, RenderedFile found) {
        return written.executable() == found.executable()
                && (Arrays.equals(written.content(), found.content())
                        || TextMerge.saysTheSame(written.content(), found.content()));
    }

    private MergeResult bothThere(String path, RenderedFile base, RenderedFile ours, RenderedFile theirs) {
        if (isUnedited(base, ours)) {
            byte[] content = TextMerge.inFormatOf(ours.content(), theirs.content());
            return new MergeResult.Theirs(Optional.of(new RenderedFile(content, theirs.executable())));
        }
        Optional<TextMerge.Result> content = content(path, base.content(), ours.content(), theirs.content());
        if (content.isEmpty()) {
            return new MergeResult.Undecided(theirs);
        }
        // Of two sides that disagree on a bit, exactly one has changed it.
        boolean executable = ours.executable() == base.executable() ? theirs.executable() : ours.executable();
        RenderedFile merged = new RenderedFile(content.get().content(), executable);
        if (content.get().conflicts() > 0) {
            return new MergeResult.Marked(merged, content.get().conflicts());
        }
        return merged.equals(ours) ? new MergeResult.Ours() : new MergeResult.Merged(merged);
    }

    private Optional<TextMerge.Result> content(String path, byte[] base, byte[] ours, byte[] theirs) {
        if (Arrays.equals(ours, theirs) || Arrays.equals(theirs, base)) {
            return Optional.of(new TextMerge.Result(ours, 0));
        }
        if (Arrays.equals(ours, base)) {
            return Optional.of(new TextMerge.Result(theirs, 0));
        }
        return new TextMerge(labels).merge(path, base, ours, theirs);
    }
}
