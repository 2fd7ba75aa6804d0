package dev.faster.merge;

import dev.faster.merge.DifferingLines.Range;

/**
 * The greedy algorithm of Eugene W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986). It remembers how
 * far each diagonal was reached in each round, and walks back from the end.
 */
final class ShortestEdit {
    /** Of differences; the memory it takes grows with their square. */
    private static final int MOST = 1000;

    private final int[] old;
    private final int[] fresh;
    private final Range range;
    private final int oldLength;
    private final int freshLength;

    ShortestEdit(int[] old, int[] fresh, Range range) {
        this.old = old;
        this.fresh = fresh;
        this.range = range;
        this.oldLength = range.oldEnd() - range.oldStart();
        this.freshLength = range.freshEnd() - range.freshStart();
    }

    /** @return whether it could; nothing is marked when there are too many differences */
    boolean mark(boolean[] gone, boolean[] come) {
        int most = Math.min(MOST, oldLength + freshLength);
        int[][] rounds = new int[most + 1][];
        int[] reached = new int[2 * most + 3];
        int middle = most + 1;
        for (int d = 0; d <= most; d++) {
            for (int k = -d; k <= d; k += 2) {
                boolean down = k == -d || k != d && reached[middle + k - 1] < reached[middle + k + 1];
                int x = down ? reached[middle + k + 1] : reached[middle + k - 1] + 1;
                reached[middle + k] = alongSnake(x, x - k);
            }
            rounds[d] = new int[2 * d + 1];
            System.arraycopy(reached, middle - d, rounds[d], 0, 2 * d + 1);
            int last = oldLength - freshLength;
            if (Math.abs(last) <= d && (last - d) % 2 == 0 && reached[middle + last] >= oldLength) {
                walkBack(rounds, d, gone, come);
                return true;
            }
        }
        return false;
    }

    private int alongSnake(int from, int freshFrom) {
        int x = from;
        int y = freshFrom;
        while (x < oldLength && y < freshLength && old[range.oldStart() + x] == fresh[range.freshStart() + y]) {
            x++;
            y++;
        }
        return x;
    }

    private void walkBack(int[][] rounds, int rounded, boolean[] gone, boolean[] come) {
        int k = oldLength - freshLength;
        for (int d = rounded; d > 0; d--) {
            int[] before = rounds[d - 1];
            boolean down = k == -d || k != d && at(before, d - 1, k - 1) < at(before, d - 1, k + 1);
            k += down ? 1 : -1;
            int x = at(before, d - 1, k);
            if (down) {
                come[range.freshStart() + x - k] = true;
            } else {
                gone[range.oldStart() + x] = true;
            }
        }
    }

    private static int at(int[] round, int d, int k) {
        return Math.abs(k) > d ? -1 : round[k + d];
    }
}
