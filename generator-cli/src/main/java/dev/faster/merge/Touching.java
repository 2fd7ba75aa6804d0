package dev.faster.merge;

import dev.faster.merge.LineDiff.Hunk;
import java.util.List;

/** What becomes of two changes that touch, but do not overlap: what one of them ends with, the other begins after. */
enum Touching {
    /** A person decides, as with git: two lines that stand together mostly say one thing together. */
    DISPUTED,
    /** Both are taken where a blank line parts them. */
    MERGED_AT_BLANK_LINES,
    /** Also where one only puts lines in, and where one changes a comment and the other what it is about. */
    MERGED_WHERE_CLEAR;

    /**
     * @param first the one that comes first
     * @param after the lines of its side
     * @param secondAfter those of the second's
     */
    boolean merges(Hunk first, List<String> after, Hunk second, List<String> secondAfter, List<String> base) {
        if (this == DISPUTED || isInsertion(first) && isInsertion(second)) {
            return false;
        }
        return isBlankBetween(first, after, second, secondAfter, base)
                || this == MERGED_WHERE_CLEAR && isClear(first, second, base);
    }

    private static boolean isBlankBetween(
            Hunk first, List<String> after, Hunk second, List<String> secondAfter, List<String> base) {
        return isBlank(base, first.beforeStart(), first.beforeEnd(), first.beforeEnd() - 1)
                || isBlank(after, first.afterStart(), first.afterEnd(), first.afterEnd() - 1)
                || isBlank(base, second.beforeStart(), second.beforeEnd(), second.beforeStart())
                || isBlank(secondAfter, second.afterStart(), second.afterEnd(), second.afterStart());
    }

    /** Whether the line at the index is blank, and one of those from start to end. */
    private static boolean isBlank(List<String> lines, int start, int end, int index) {
        return start < end && lines.get(index).isBlank();
    }

    private static boolean isClear(Hunk first, Hunk second, List<String> base) {
        if (isInsertion(first)) {
            return second.afterEnd() > second.afterStart();
        }
        if (isInsertion(second)) {
            return first.afterEnd() > first.afterStart();
        }
        return isComment(base.get(first.beforeEnd() - 1)) != isComment(base.get(second.beforeStart()));
    }

    private static boolean isInsertion(Hunk hunk) {
        return hunk.beforeStart() == hunk.beforeEnd();
    }

    private static boolean isComment(String line) {
        String text = line.strip();
        return text.startsWith("#")
                || text.startsWith("//")
                || text.startsWith("*")
                || text.startsWith("/*")
                || text.startsWith("<!--");
    }
}
