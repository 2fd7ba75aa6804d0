package dev.faster.merge;

import dev.faster.merge.LineDiff.Hunk;
import java.util.List;

/**
 * Merges three versions of some lines by what each side changed. Changes that touch are a conflict, even if they do not
 * overlap, as they are for git: two lines that stand together mostly say one thing together.
 */
final class LineMerge {
    private final List<String> base;
    private final List<String> ours;
    private final List<String> theirs;

    LineMerge(List<String> base, List<String> ours, List<String> theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
    }

    MergedLines merge() {
        MergedLines merged = new MergedLines();
        if (ours.equals(theirs) || theirs.equals(base)) {
            merged.agree(ours);
            return merged;
        }
        if (ours.equals(base)) {
            merged.agree(theirs);
            return merged;
        }
        Side mine = new Side(LineDiff.of(base, ours).hunks());
        Side other = new Side(LineDiff.of(base, theirs).hunks());
        int done = 0;
        while (mine.hasNext() || other.hasNext()) {
            int start = Math.min(mine.nextStart(), other.nextStart());
            merged.agree(base.subList(done, start));
            done = change(merged, mine, other, start);
        }
        merged.agree(base.subList(done, base.size()));
        return merged;
    }

    /** @return the index of the first line after it */
    private int change(MergedLines merged, Side mine, Side other, int start) {
        int ourStart = mine.at(start);
        int theirStart = other.at(start);
        int end = start;
        boolean ourChange = false;
        boolean theirChange = false;
        while (mine.nextStart() <= end || other.nextStart() <= end) {
            if (mine.nextStart() <= end) {
                end = Math.max(end, mine.take());
                ourChange = true;
            } else {
                end = Math.max(end, other.take());
                theirChange = true;
            }
        }
        List<String> ourLines = ours.subList(ourStart, mine.at(end));
        List<String> theirLines = theirs.subList(theirStart, other.at(end));
        if (ourChange && theirChange) {
            merged.dispute(ourLines, base.subList(start, end), theirLines);
        } else {
            merged.agree(ourChange ? ourLines : theirLines);
        }
        return end;
    }

    /** The changes of one side, taken one after the other. */
    private static final class Side {
        private final List<Hunk> hunks;
        private int next;

        Side(List<Hunk> hunks) {
            this.hunks = hunks;
        }

        boolean hasNext() {
            return next < hunks.size();
        }

        int nextStart() {
            return hasNext() ? hunks.get(next).beforeStart() : Integer.MAX_VALUE;
        }

        /** @return where it ends in the base */
        int take() {
            return hunks.get(next++).beforeEnd();
        }

        /** The index in this side's lines of a line of the base before which all that was taken stands. */
        int at(int baseIndex) {
            return next == 0
                    ? baseIndex
                    : baseIndex
                            - hunks.get(next - 1).beforeEnd()
                            + hunks.get(next - 1).afterEnd();
        }
    }
}
