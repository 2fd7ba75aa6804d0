package dev.faster.project;

import dev.faster.project.Change.Reason;
import dev.faster.render.FileTree;
import dev.faster.render.RenderedFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Follows files that have moved. When the user moved one, its template's changes go to where it is now; when the
 * templates moved one, the user's edits do.
 */
final class Moves {
    /** What two versions of a file have in common at least; git's limit is 0.5, but git shows what it found. */
    private static final double ENOUGH = 0.8;

    private static final double ENOUGH_WITH_THE_NAME = 0.5;

    private final ProjectFolder folder;
    private final PathMerge merge;
    private final FileTree base;
    private final FileTree wanted;

    Moves(ProjectFolder folder, PathMerge merge, FileTree base, FileTree wanted) {
        this.folder = folder;
        this.merge = merge;
        this.base = base;
        this.wanted = wanted;
    }

    /** The changes as they are when moved files are taken for what they are, in the order of their paths. */
    List<Change> followedIn(List<Change> changes) {
        Map<String, Change> followed = new TreeMap<>();
        boolean anyDeleted = false;
        for (Change change : changes) {
            followed.put(change.path(), change);
            anyDeleted |= isKept(change, Reason.DELETED_BY_USER);
        }
        Set<String> own = anyDeleted ? new OwnFiles(folder).besides(followed.keySet()) : Set.of();
        for (Change change : changes) {
            if (isKept(change, Reason.DELETED_BY_USER)) {
                followUser(change.path(), own, followed);
            } else if (isKept(change, Reason.EDITED_BY_USER)) {
                followTemplate(change.path(), followed);
            }
        }
        return List.copyOf(followed.values());
    }

    private static boolean isKept(Change change, Reason reason) {
        return change instanceof Change.Keep keep && keep.reason() == reason;
    }

    private void followUser(String path, Set<String> own, Map<String, Change> followed) {
        RenderedFile written = base.files().get(path);
        Map<String, RenderedFile> candidates = new TreeMap<>();
        for (String other : own) {
            if (!followed.containsKey(other) && mayBe(other, path, written)) {
                Standing standing = folder.at(other, written.executable());
                if (standing.file().isPresent()) {
                    candidates.put(other, standing.file().get());
                }
            }
        }
        Optional<String> moved = nearest(path, written, candidates);
        if (moved.isPresent()) {
            Change there = merge.change(
                    moved.get(),
                    Optional.of(written),
                    Optional.ofNullable(wanted.files().get(path)));
            followed.put(there.path(), there);
        }
    }

    /** Whatever it is called, a file of the same bytes is the same file; one with edits keeps its kind. */
    private boolean mayBe(String other, String path, RenderedFile written) {
        return extension(other).equals(extension(path))
                || folder.resolve(other).toFile().length() == written.content().length;
    }

    private void followTemplate(String path, Map<String, Change> followed) {
        RenderedFile written = base.files().get(path);
        Map<String, RenderedFile> candidates = new TreeMap<>();
        for (Change change : followed.values()) {
            if (change instanceof Change.Create create
                    && extension(create.path()).equals(extension(path))) {
                candidates.put(create.path(), create.file());
            }
        }
        Optional<String> moved = nearest(path, written, candidates);
        if (moved.isPresent()) {
            Change here = merge.change(path, Optional.of(written), Optional.of(candidates.get(moved.get())));
            if (here instanceof Change.Merge both) {
                followed.put(path, new Change.Delete(path, both.before()));
                followed.put(moved.get(), new Change.Create(moved.get(), both.file()));
            } else if (here instanceof Change.Marked both) {
                followed.put(path, new Change.Delete(path, both.before().orElseThrow()));
                followed.put(moved.get(), new Change.Marked(moved.get(), Optional.empty(), both.file(), both.count()));
            }
        }
    }

    private static Optional<String> nearest(String path, RenderedFile written, Map<String, RenderedFile> candidates) {
        Similarity similarity = new Similarity(written);
        Optional<String> nearest = Optional.empty();
        double best = 0;
        for (Map.Entry<String, RenderedFile> candidate : candidates.entrySet()) {
            double likeness = similarity.to(candidate.getValue());
            if (likeness > best && likeness >= enough(candidate.getKey(), path)) {
                best = likeness;
                nearest = Optional.of(candidate.getKey());
            }
        }
        return nearest;
    }

    private static double enough(String candidate, String path) {
        if (name(candidate).equals(name(path))) {
            return ENOUGH_WITH_THE_NAME;
        }
        return extension(candidate).equals(extension(path)) ? ENOUGH : 1;
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String extension(String path) {
        return path.substring(Math.max(path.lastIndexOf('.'), path.lastIndexOf('/')) + 1);
    }
}
