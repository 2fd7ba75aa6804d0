package dev.faster.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the order of things that stand in three versions of a list. It is the order of that side which changed it, ours
 * if both did; what only the other side has comes after what it follows there. Where both sides put something in at the
 * same place, ours is first, unless the list is sorted around there: then it stays so.
 */
final class Siblings {
    private final List<String> base;
    private final List<String> ours;
    private final List<String> theirs;
    private final Set<String> baseKeys;
    private final Set<String> ourKeys;
    private final Set<String> theirKeys;

    /** Each in the order of its version. */
    Siblings(Set<String> base, Set<String> ours, Set<String> theirs) {
        this.base = List.copyOf(base);
        this.ours = new ArrayList<>(ours);
        this.theirs = new ArrayList<>(theirs);
        this.baseKeys = base;
        this.ourKeys = ours;
        this.theirKeys = theirs;
    }

    /** The keys of ours and theirs, those included that the other side deleted. */
    List<String> order() {
        if (!isReordered(ours, ourKeys, theirKeys) && isReordered(theirs, theirKeys, ourKeys)) {
            return placed(theirs, ours, false);
        }
        return placed(ours, theirs, true);
    }

    /** Whether things that all three versions have are in another order than in the base. */
    private boolean isReordered(List<String> side, Set<String> sideKeys, Set<String> otherKeys) {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (String key : base) {
            if (sideKeys.contains(key) && otherKeys.contains(key)) {
                before.add(key);
            }
        }
        for (String key : side) {
            if (baseKeys.contains(key) && otherKeys.contains(key)) {
                after.add(key);
            }
        }
        return !before.equals(after);
    }

    /** @param behindNew whether what the spine's side put in at the same place comes first */
    private List<String> placed(List<String> spine, List<String> others, boolean behindNew) {
        List<String> order = new ArrayList<>(spine);
        Set<String> there = new HashSet<>(spine);
        for (int i = 0; i < others.size(); i++) {
            String key = others.get(i);
            if (there.add(key)) {
                int from = i == 0 ? 0 : order.indexOf(others.get(i - 1)) + 1;
                int to = from;
                while (behindNew && to < order.size() && isOnlyOurs(order.get(to))) {
                    to++;
                }
                boolean sorted = isSorted(order, from - 2, to + 1) && isSorted(others, i - 2, i + 2);
                order.add(sorted ? sortedPlace(order, from, to, key) : to, key);
            }
        }
        return order;
    }

    private static int sortedPlace(List<String> order, int from, int to, String key) {
        int at = from;
        while (at < to && order.get(at).compareTo(key) < 0) {
            at++;
        }
        return at;
    }

    /** Two that happen to be in order are no sorted list yet. */
    private static boolean isSorted(List<String> keys, int from, int to) {
        int start = Math.max(from, 0);
        int end = Math.min(to, keys.size());
        for (int i = start + 1; i < end; i++) {
            if (keys.get(i - 1).compareTo(keys.get(i)) > 0) {
                return false;
            }
        }
        return end - start > 2;
    }

    private boolean isOnlyOurs(String key) {
        return ourKeys.contains(key) && !baseKeys.contains(key) && !theirKeys.contains(key);
    }
}
