package dev.faster.project;

import dev.faster.merge.ConflictSides;
import dev.faster.merge.FileVersions;
import dev.faster.merge.Labels;
import dev.faster.merge.MergeResult;
import dev.faster.merge.ThreeWayMerge;
import dev.faster.render.FileTree;
import dev.faster.render.RenderedFile;
import java.util.List;
import java.util.Optional;

/**
 * Merges where two branches of version control, each with components of its own, have become one: what faster wrote last
 * is recorded for one of them alone, and files may be those of either, or have both and conflicts between them.
 *
 * <p>A file that is as faster writes it for some of the components was edited by nobody. Of any other, what no component
 * had a say in is the base, so that the contributions of both branches are additions, and none is taken for deleted.
 */
final class BranchMerge implements PathMerge {
    private final Contents present;
    private final Edits edits;
    private final PathMerge merge;
    private final ThreeWayMerge contents;
    private final FileTree least;
    private final List<FileTree> candidates;

    /**
     * @param merge for one file whose base is known
     * @param least the project with as few components as can be
     * @param candidates the project with each choice of its components
     */
    BranchMerge(Contents present, PathMerge merge, Labels labels, FileTree least, List<FileTree> candidates) {
        this.present = present;
        this.edits = new Edits(present);
        this.merge = merge;
        this.contents = new ThreeWayMerge(labels);
        this.least = least;
        this.candidates = List.copyOf(candidates);
    }

    /** Whether another branch has brought what is about to be brought: half of it at least is there already, to the byte. */
    static boolean isOne(Contents present, FileTree recorded, FileTree wanted) {
        Edits edits = new Edits(present);
        int missing = 0;
        int there = 0;
        for (String path : wanted.files().keySet()) {
            if (!recorded.files().containsKey(path)) {
                RenderedFile file = wanted.files().get(path);
                Optional<RenderedFile> found =
                        present.at(path, file.executable()).file();
                boolean same = found.isPresent() && !edits.isEdited(path, file, found.get());
                there += same ? 1 : 0;
                missing += same ? 0 : 1;
            }
        }
        return there > 0 && there >= missing;
    }

    @Override
    public Change change(String path, Optional<RenderedFile> recorded, Optional<RenderedFile> theirs) {
        Optional<RenderedFile> ours = present.at(path, false).file();
        if (ours.isEmpty()) {
            return merge.change(path, recorded, theirs);
        }
        Optional<RenderedFile> unedited = unedited(path, recorded, theirs, ours.get());
        if (unedited.isPresent()) {
            return merge.change(path, unedited, theirs);
        }
        Optional<RenderedFile> base = base(path, recorded, theirs);
        return base.isPresent() && theirs.isPresent()
                ? settled(path, base.get(), ours.get(), theirs.get()).orElseGet(() -> merge.change(path, base, theirs))
                : merge.change(path, base, theirs);
    }

    private Optional<RenderedFile> unedited(
            String path, Optional<RenderedFile> recorded, Optional<RenderedFile> theirs, RenderedFile ours) {
        if (isUnedited(path, theirs, ours)) {
            return theirs;
        }
        if (isUnedited(path, recorded, ours)) {
            return recorded;
        }
        for (FileTree candidate : candidates) {
            Optional<RenderedFile> file = Optional.ofNullable(candidate.files().get(path));
            if (isUnedited(path, file, ours)) {
                return file;
            }
        }
        return Optional.empty();
    }

    private boolean isUnedited(String path, Optional<RenderedFile> written, RenderedFile ours) {
        return written.isPresent() && !edits.isEdited(path, written.get(), ours);
    }

    private Optional<RenderedFile> base(String path, Optional<RenderedFile> recorded, Optional<RenderedFile> theirs) {
        if (recorded.equals(theirs) && recorded.isPresent()) {
            return recorded;
        }
        Optional<RenderedFile> small = Optional.ofNullable(least.files().get(path));
        return small.isPresent() ? small : theirs.isPresent() ? theirs : recorded;
    }

    /** A conflict that git left is settled when either side of it, brought up to what is wanted, leads to the same. */
    private Optional<Change> settled(String path, RenderedFile base, RenderedFile ours, RenderedFile theirs) {
        Optional<ConflictSides> sides = ConflictSides.of(ours.content());
        if (sides.isEmpty()) {
            return Optional.empty();
        }
        Optional<RenderedFile> one = merged(path, base, side(sides.get().ours(), ours), theirs);
        Optional<RenderedFile> other = merged(path, base, side(sides.get().theirs(), ours), theirs);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Optional<RenderedFile> both = merged(path, theirs, one.get(), other.get());
        return both.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        both.get().equals(theirs)
                                ? new Change.Update(path, ours, theirs)
                                : new Change.Merge(path, ours, both.get()));
    }

    private static RenderedFile side(byte[] content, RenderedFile ours) {
        return new RenderedFile(content, ours.executable());
    }

    /** Empty when the two are in conflict. */
    private Optional<RenderedFile> merged(String path, RenderedFile base, RenderedFile ours, RenderedFile theirs) {
        MergeResult result =
                contents.merge(new FileVersions(path, Optional.of(base), Optional.of(ours), Optional.of(theirs)));
        if (result instanceof MergeResult.Ours) {
            return Optional.of(ours);
        }
        if (result instanceof MergeResult.Theirs fresh) {
            return fresh.file();
        }
        return result instanceof MergeResult.Merged both ? Optional.of(both.file()) : Optional.empty();
    }
}
