package dev.faster.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Merges three versions of a block by the keys of what is in it, so that two things that were put in at the same place
 * are both kept, and a thing that was moved is still known. The order is ours.
 */
final class BlockMerge {
    /** What happens to a thing that the user deleted and the template changed. */
    enum Deleted {
        /** It stays deleted, like a file would. */
        STAYS,
        /** A person decides: it may live on under another key. */
        DISPUTED
    }

    private final Deleted deleted;

    BlockMerge(Deleted deleted) {
        this.deleted = deleted;
    }

    MergedLines merge(Block base, Block ours, Block theirs) {
        MergedLines merged = new MergedLines();
        merge(base, ours, theirs, merged);
        return merged;
    }

    private void merge(Block base, Block ours, Block theirs, MergedLines merged) {
        List<String> baseLines = base.lines();
        List<String> ourLines = ours.lines();
        List<String> theirLines = theirs.lines();
        if (ourLines.equals(theirLines) || theirLines.equals(baseLines)) {
            merged.agree(ourLines);
        } else if (ourLines.equals(baseLines)) {
            merged.agree(theirLines);
        } else if (ours.isLeaf() || theirs.isLeaf()) {
            lines(baseLines, ourLines, theirLines, merged);
        } else {
            lines(base.isLeaf() ? List.of() : base.head(), ours.head(), theirs.head(), merged);
            children(base, ours, theirs, merged);
            lines(base.isLeaf() ? List.of() : base.tail(), ours.tail(), theirs.tail(), merged);
        }
    }

    private void children(Block base, Block ours, Block theirs, MergedLines merged) {
        Map<String, Block> before = Siblings.byKey(base);
        Map<String, Block> mine = Siblings.byKey(ours);
        Map<String, Block> other = Siblings.byKey(theirs);
        for (String key : new Siblings(before.keySet(), mine.keySet(), other.keySet()).order()) {
            child(before.get(key), mine.get(key), other.get(key), merged);
        }
    }

    /** Any of the three is null when that version has no such thing, but not all of them. */
    private void child(Block base, Block ours, Block theirs, MergedLines merged) {
        if (ours == null && theirs == null) {
            return;
        }
        if (ours == null) {
            missingFromOurs(base, theirs, merged);
        } else if (theirs == null) {
            missingFromTheirs(base, ours, merged);
        } else if (base == null) {
            bothNew(ours, theirs, merged);
        } else {
            merge(base, ours, theirs, merged);
        }
    }

    private void missingFromOurs(Block base, Block theirs, MergedLines merged) {
        if (base == null) {
            merged.agree(theirs.lines());
        } else if (deleted == Deleted.DISPUTED && !saysTheSame(base, theirs)) {
            merged.dispute(List.of(), base.lines(), theirs.lines());
        }
    }

    private void missingFromTheirs(Block base, Block ours, MergedLines merged) {
        if (base == null) {
            merged.agree(ours.lines());
        } else if (!saysTheSame(base, ours)) {
            merged.dispute(ours.lines(), base.lines(), List.of());
        }
    }

    private static void bothNew(Block ours, Block theirs, MergedLines merged) {
        if (saysTheSame(ours, theirs)) {
            merged.agree(ours.lines());
        } else {
            merged.dispute(ours.lines(), List.of(), theirs.lines());
        }
    }

    /** White space around lines, and blank ones, say nothing about whether somebody wanted a thing to be otherwise. */
    private static boolean saysTheSame(Block one, Block other) {
        return words(one).equals(words(other));
    }

    private static List<String> words(Block block) {
        List<String> words = new ArrayList<>();
        for (String line : block.lines()) {
            if (!line.isBlank()) {
                words.add(line.strip());
            }
        }
        return words;
    }

    /** The blank lines before a thing are merged apart from it: they change when its neighbours do. */
    private static void lines(List<String> base, List<String> ours, List<String> theirs, MergedLines merged) {
        int baseBlank = blank(base);
        int ourBlank = blank(ours);
        int theirBlank = blank(theirs);
        merged.agree(ourBlank == baseBlank ? theirs.subList(0, theirBlank) : ours.subList(0, ourBlank));
        merged.add(new LineMerge(
                        base.subList(baseBlank, base.size()),
                        ours.subList(ourBlank, ours.size()),
                        theirs.subList(theirBlank, theirs.size()))
                .merge());
    }

    private static int blank(List<String> lines) {
        int count = 0;
        while (count < lines.size() && lines.get(count).isBlank()) {
            count++;
        }
        return count;
    }
}
