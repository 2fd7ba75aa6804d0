package dev.faster.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What has to change for one list of lines to become another: as few lines as can be, unless the two have so little in
 * common that nobody would read it line by line.
 *
 * @param hunks in order; between any two stands at least one line that both have
 */
public record LineDiff(List<Hunk> hunks) {
    /**
     * A run of lines that gave way to another; either may be empty, but not both.
     *
     * @param beforeStart index of its first line in the old list
     * @param beforeEnd index after its last
     * @param afterStart index of its first line in the new list
     * @param afterEnd index after its last
     */
    public record Hunk(int beforeStart, int beforeEnd, int afterStart, int afterEnd) {}

    public LineDiff {
        hunks = List.copyOf(hunks);
    }

    public static LineDiff of(List<String> before, List<String> after) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] old = numbered(before, numbers);
        int[] fresh = numbered(after, numbers);
        DifferingLines lines = new DifferingLines(old, fresh, numbers.size());
        return new LineDiff(slidDown(lines.hunks(), old, fresh));
    }

    private static int[] numbered(List<String> lines, Map<String, Integer> numbers) {
        int[] result = new int[lines.size()];
        int at = 0;
        for (String line : lines) {
            Integer known = numbers.putIfAbsent(line, numbers.size());
            result[at++] = known == null ? numbers.size() - 1 : known;
        }
        return result;
    }

    /**
     * A run that was put in, or taken out, may be told to begin a few lines later when these are like those at its
     * beginning. All go as far down as they can, as git has it, so that the same change always has the same place.
     */
    private static List<Hunk> slidDown(List<Hunk> hunks, int[] old, int[] fresh) {
        List<Hunk> slid = new ArrayList<>();
        Hunk next = new Hunk(old.length, old.length, fresh.length, fresh.length);
        for (int i = hunks.size() - 1; i >= 0; i--) {
            Hunk hunk = slidDown(hunks.get(i), next, old, fresh);
            if (hunk.beforeEnd == next.beforeStart && hunk.afterEnd == next.afterStart && !slid.isEmpty()) {
                hunk = new Hunk(hunk.beforeStart, next.beforeEnd, hunk.afterStart, next.afterEnd);
                slid.remove(0);
                Hunk after =
                        slid.isEmpty() ? new Hunk(old.length, old.length, fresh.length, fresh.length) : slid.get(0);
                hunk = slidDown(hunk, after, old, fresh);
            }
            slid.add(0, hunk);
            next = hunk;
        }
        return slid;
    }

    private static Hunk slidDown(Hunk hunk, Hunk next, int[] old, int[] fresh) {
        int by = 0;
        if (hunk.beforeStart == hunk.beforeEnd) {
            while (hunk.afterEnd + by < next.afterStart && fresh[hunk.afterStart + by] == fresh[hunk.afterEnd + by]) {
                by++;
            }
        } else if (hunk.afterStart == hunk.afterEnd) {
            while (hunk.beforeEnd + by < next.beforeStart && old[hunk.beforeStart + by] == old[hunk.beforeEnd + by]) {
                by++;
            }
        }
        return new Hunk(hunk.beforeStart + by, hunk.beforeEnd + by, hunk.afterStart + by, hunk.afterEnd + by);
    }
}
