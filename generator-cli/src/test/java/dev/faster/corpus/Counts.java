package dev.faster.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** How often each of some things occurs in the versions of a file, and how often it must occur in their merge. */
final class Counts {
    private Counts() {}

    /**
     * Each side's additions and removals are in the outcome, and nothing else is. What both sides added or removed alike
     * may count once or twice.
     */
    static List<String> complaints(
            String what, List<String> base, List<String> ours, List<String> theirs, List<String> outcome) {
        Map<String, Integer> inBase = count(base);
        Map<String, Integer> inOurs = count(ours);
        Map<String, Integer> inTheirs = count(theirs);
        Map<String, Integer> inOutcome = count(outcome);
        TreeSet<String> all = new TreeSet<>(inBase.keySet());
        all.addAll(inOurs.keySet());
        all.addAll(inTheirs.keySet());
        all.addAll(inOutcome.keySet());
        List<String> complaints = new ArrayList<>();
        for (String one : all) {
            int was = inBase.getOrDefault(one, 0);
            int byUs = inOurs.getOrDefault(one, 0) - was;
            int byThem = inTheirs.getOrDefault(one, 0) - was;
            int is = inOutcome.getOrDefault(one, 0);
            int both = was + byUs + byThem;
            int once = byUs * byThem <= 0 ? both : was + (Math.abs(byUs) > Math.abs(byThem) ? byUs : byThem);
            if (is < Math.min(both, once) || is > Math.max(both, once)) {
                complaints.add(what + " " + is + " times instead of " + once + ": " + one);
            }
        }
        return complaints;
    }

    private static Map<String, Integer> count(List<String> things) {
        Map<String, Integer> counts = new HashMap<>();
        for (String thing : things) {
            counts.merge(thing, 1, Integer::sum);
        }
        return counts;
    }
}
