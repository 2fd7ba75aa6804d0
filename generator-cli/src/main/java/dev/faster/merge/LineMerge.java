package dev.faster.merge;

import dev.faster.merge.LineDiff.Hunk;
import java.util.List;

/** Merges three versions of some lines by what each side changed. */
final class LineMerge {
    private final List<String> base;
    private final List<String> ours;
    private final List<String> theirs;
    private final Touching touching;

    LineMerge(List<String> base, List<String> ours, List<String> theirs, Touching touching) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        this.touching = touching;
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
        Side mine = new Side(ours, LineDiff.of(base, ours).hunks());
        Side other = new Side(theirs, LineDiff.of(base, theirs).hunks());
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
        Side last = first(mine, other);
        boolean ourChange = last == mine;
        boolean theirChange = last == other;
        int end = last.take().beforeEnd();
        for (Side next = first(mine, other); joins(last, end, next); next = first(mine, other)) {
            ourChange |= next == mine;
            theirChange |= next == other;
            int nextEnd = next.take().beforeEnd();
            last = nextEnd >= end ? next : last;
            end = Math.max(end, nextEnd);
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

    private static Side first(Side mine, Side other) {
        return mine.isBefore(other) ? mine : other;
    }

    /** @param last the side whose change reaches to the end so far */
    private boolean joins(Side last, int end, Side next) {
        return next.nextStart() < end
                || next.nextStart() == end
                        && !touching.merges(last.taken(), last.lines, next.hunks.get(next.next), next.lines, base);
    }

    /** The changes of one side, taken one after the other. */
    private static final class Side {
        private final List<String> lines;
        private final List<Hunk> hunks;
        private int next;

        Side(List<String> lines, List<Hunk> hunks) {
            this.lines = lines;
            this.hunks = hunks;
        }

        boolean hasNext() {
            return next < hunks.size();
        }

        int nextStart() {
            return hasNext() ? hunks.get(next).beforeStart() : Integer.MAX_VALUE;
        }

        /** Where both begin at one line, what is put in before it comes first. */
        boolean isBefore(Side other) {
            return nextStart() < other.nextStart()
                    || nextStart() == other.nextStart()
                            && hasNext()
                            && hunks.get(next).beforeEnd() == nextStart();
        }

        Hunk take() {
            return hunks.get(next++);
        }

        Hunk taken() {
            return hunks.get(next - 1);
        }

        /** The index in this side's lines of a line of the base before which all that was taken stands. */
        int at(int baseIndex) {
            return next == 0 ? baseIndex : baseIndex - taken().beforeEnd() + taken().afterEnd();
        }
    }
}
