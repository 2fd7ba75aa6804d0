package dev.faster.merge;

import dev.faster.merge.DifferingLines.Range;
import java.util.ArrayList;
import java.util.List;

/** The lines that stand just once on both sides: as many of them as are in the same order on both ("patience diff"). */
final class UniqueLines {
    private static final int MANY = -2;
    private static final int NONE = -1;

    private final int[] old;
    private final int[] fresh;
    private final Range range;
    private final int kinds;

    UniqueLines(int[] old, int[] fresh, Range range, int kinds) {
        this.old = old;
        this.fresh = fresh;
        this.range = range;
        this.kinds = kinds;
    }

    /** Pairs of an index of the old list and one of the new. */
    List<int[]> inOrder() {
        int[] oldPlace = places(old, range.oldStart(), range.oldEnd());
        int[] freshPlace = places(fresh, range.freshStart(), range.freshEnd());
        List<int[]> pairs = new ArrayList<>();
        for (int i = range.oldStart(); i < range.oldEnd(); i++) {
            if (oldPlace[old[i]] >= 0 && freshPlace[old[i]] >= 0) {
                pairs.add(new int[] {i, freshPlace[old[i]]});
            }
        }
        return longestRising(pairs);
    }

    private int[] places(int[] lines, int start, int end) {
        int[] place = new int[kinds];
        java.util.Arrays.fill(place, NONE);
        for (int i = start; i < end; i++) {
            place[lines[i]] = place[lines[i]] == NONE ? i : MANY;
        }
        return place;
    }

    private static List<int[]> longestRising(List<int[]> pairs) {
        int[] tops = new int[pairs.size()];
        int[] previous = new int[pairs.size()];
        int piles = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = piles;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(tops[middle])[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? NONE : tops[low - 1];
            tops[low] = i;
            piles = Math.max(piles, low + 1);
        }
        List<int[]> rising = new ArrayList<>();
        for (int i = piles == 0 ? NONE : tops[piles - 1]; i != NONE; i = previous[i]) {
            rising.add(0, pairs.get(i));
        }
        return rising;
    }
}
