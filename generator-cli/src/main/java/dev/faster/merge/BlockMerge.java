package dev.faster.merge;

import dev.faster.merge.Policy.Deleted;
import dev.faster.outline.Block;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Merges three versions of a block by the keys of what is in it, so that two things that were put in at the same place
 * are both kept, and a thing that was moved is still known. The order is ours.
 */
final class BlockMerge {
    private final Policy policy;
    private final MergedLines merged = new MergedLines();
    private final Set<String> keys = new HashSet<>();

    BlockMerge(Policy policy, Block base, Block ours, Block theirs) {
        this.policy = policy;
        merge("", base, ours, theirs);
    }

    MergedLines merged() {
        return merged;
    }

    /** The keys of all that has to be in the result, each after those of what it is in. */
    Set<String> keys() {
        return keys;
    }

    /** The same of what is in a file. */
    static Set<String> keys(Block outline) {
        Set<String> keys = new HashSet<>();
        addKeys("", outline, keys);
        return keys;
    }

    private void merge(String path, Block base, Block ours, Block theirs) {
        List<String> baseLines = base.lines();
        List<String> ourLines = ours.lines();
        List<String> theirLines = theirs.lines();
        if (ourLines.equals(theirLines) || theirLines.equals(baseLines)) {
            take(path, ours);
        } else if (ourLines.equals(baseLines)) {
            take(path, theirs);
        } else if (ours.isLeaf() || theirs.isLeaf()) {
            keys.add(path);
            lines(baseLines, ourLines, theirLines);
        } else {
            keys.add(path);
            Block before = base.isLeaf() ? Block.EMPTY : base;
            lines(before.head(), ours.head(), theirs.head());
            children(path, before, ours, theirs);
            lines(before.tail(), ours.tail(), theirs.tail());
        }
    }

    private void children(String path, Block base, Block ours, Block theirs) {
        Map<String, Block> before = byKey(base);
        Map<String, Block> mine = byFormerKey(before, ours);
        Map<String, Block> other = byFormerKey(before, theirs);
        for (String key : new Siblings(before.keySet(), mine.keySet(), other.keySet()).order()) {
            child(path, before.get(key), mine.get(key), other.get(key));
        }
    }

    private Map<String, Block> byFormerKey(Map<String, Block> before, Block parent) {
        Map<String, Block> blocks = byKey(parent);
        return policy.renames() ? new Renames(before, blocks).byFormerName() : blocks;
    }

    private static Map<String, Block> byKey(Block parent) {
        Map<String, Block> byKey = new LinkedHashMap<>();
        for (Block child : parent.children()) {
            byKey.put(child.key(), child);
        }
        return byKey;
    }

    /** Any of the three is null when that version has no such thing, but not all of them. */
    private void child(String path, Block base, Block ours, Block theirs) {
        if (ours == null && theirs == null) {
            return;
        }
        if (ours == null) {
            missingFromOurs(path, base, theirs);
        } else if (theirs == null) {
            missingFromTheirs(path, base, ours);
        } else if (base == null) {
            bothNew(path, ours, theirs);
        } else {
            Block named = ours.key().equals(base.key()) ? theirs : ours;
            merge(path(path, named), base, ours, theirs);
        }
    }

    private void missingFromOurs(String path, Block base, Block theirs) {
        if (base == null) {
            take(path(path, theirs), theirs);
        } else if (policy.deleted() == Deleted.DISPUTED && !base.words().equals(theirs.words())) {
            merged.dispute(List.of(), base.lines(), theirs.lines());
        }
    }

    private void missingFromTheirs(String path, Block base, Block ours) {
        if (base == null) {
            take(path(path, ours), ours);
        } else if (!base.words().equals(ours.words())) {
            merged.dispute(ours.lines(), base.lines(), List.of());
        }
    }

    private void bothNew(String path, Block ours, Block theirs) {
        if (ours.words().equals(theirs.words())) {
            take(path(path, ours), ours);
        } else if (policy.unions() && !ours.isLeaf() && !theirs.isLeaf()) {
            merge(path(path, ours), Block.EMPTY, ours, theirs);
        } else {
            merged.dispute(ours.lines(), List.of(), theirs.lines());
        }
    }

    private void take(String path, Block block) {
        merged.agree(block.lines());
        addKeys(path, block, keys);
    }

    private static void addKeys(String path, Block block, Set<String> keys) {
        keys.add(path);
        for (Block child : block.children()) {
            addKeys(path(path, child), child, keys);
        }
    }

    private static String path(String above, Block block) {
        return above + '\n' + block.key();
    }

    /** The blank lines before a thing are merged apart from it: they change when its neighbours do. */
    private void lines(List<String> base, List<String> ours, List<String> theirs) {
        int baseBlank = blank(base);
        int ourBlank = blank(ours);
        int theirBlank = blank(theirs);
        merged.agree(ourBlank == baseBlank ? theirs.subList(0, theirBlank) : ours.subList(0, ourBlank));
        merged.add(new LineMerge(
                        base.subList(baseBlank, base.size()),
                        ours.subList(ourBlank, ours.size()),
                        theirs.subList(theirBlank, theirs.size()),
                        policy.touching())
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
