package dev.faster.merge;

import dev.faster.merge.LineDiff.Hunk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Marks the lines that two lists do not have in common. Shortest edit scripts take time with the number of differences;
 * where there are too many of them, lines that stand just once on both sides part the lists, and each part is compared
 * on its own.
 */
final class DifferingLines {
    private final int[] old;
    private final int[] fresh;
    private final boolean[] gone;
    private final boolean[] come;
    private final int kinds;

    /**
     * @param old a number for each line, the same for the same line
     * @param kinds above all numbers
     */
    DifferingLines(int[] old, int[] fresh, int kinds) {
        this.old = old;
        this.fresh = fresh;
        this.gone = new boolean[old.length];
        this.come = new boolean[fresh.length];
        this.kinds = kinds;
        compare(new Range(0, old.length, 0, fresh.length));
    }

    /** A part of both lists. */
    record Range(int oldStart, int oldEnd, int freshStart, int freshEnd) {}

    List<Hunk> hunks() {
        List<Hunk> hunks = new ArrayList<>();
        int o = 0;
        int f = 0;
        while (o < old.length || f < fresh.length) {
            int oldStart = o;
            int freshStart = f;
            while (o < old.length && gone[o]) {
                o++;
            }
            while (f < fresh.length && come[f]) {
                f++;
            }
            if (o > oldStart || f > freshStart) {
                hunks.add(new Hunk(oldStart, o, freshStart, f));
            } else {
                o++;
                f++;
            }
        }
        return hunks;
    }

    private void compare(Range whole) {
        Range range = withoutCommonEnds(whole);
        if (range.oldStart == range.oldEnd || range.freshStart == range.freshEnd) {
            mark(range);
            return;
        }
        if (new ShortestEdit(old, fresh, range).mark(gone, come)) {
            return;
        }
        List<int[]> anchors = new UniqueLines(old, fresh, range, kinds).inOrder();
        if (anchors.isEmpty()) {
            mark(range);
            return;
        }
        int o = range.oldStart;
        int f = range.freshStart;
        for (int[] anchor : anchors) {
            compare(new Range(o, anchor[0], f, anchor[1]));
            o = anchor[0] + 1;
            f = anchor[1] + 1;
        }
        compare(new Range(o, range.oldEnd, f, range.freshEnd));
    }

    private Range withoutCommonEnds(Range range) {
        int oldStart = range.oldStart;
        int oldEnd = range.oldEnd;
        int freshStart = range.freshStart;
        int freshEnd = range.freshEnd;
        while (oldStart < oldEnd && freshStart < freshEnd && old[oldStart] == fresh[freshStart]) {
            oldStart++;
            freshStart++;
        }
        while (oldStart < oldEnd && freshStart < freshEnd && old[oldEnd - 1] == fresh[freshEnd - 1]) {
            oldEnd--;
            freshEnd--;
        }
        return new Range(oldStart, oldEnd, freshStart, freshEnd);
    }

    private void mark(Range range) {
        Arrays.fill(gone, range.oldStart, range.oldEnd, true);
        Arrays.fill(come, range.freshStart, range.freshEnd, true);
    }
}
