package dev.faster.merge;

import dev.faster.outline.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds things that go by another name than before: a section with another title, a method with another parameter. They
 * say mostly the same, in the same place or, if they are long enough to tell, in another one.
 */
final class Renames {
    private static final double ENOUGH_IN_PLACE = 0.5;
    private static final double ENOUGH = 0.8;
    private static final int LONG = 5;

    private final Map<String, Block> before;
    private final Map<String, Block> after;

    Renames(Map<String, Block> before, Map<String, Block> after) {
        this.before = before;
        this.after = after;
    }

    /** What is in the new version, in its order, by the names that it had before. */
    Map<String, Block> byFormerName() {
        Map<String, String> former = former();
        Map<String, Block> byName = new LinkedHashMap<>();
        for (Map.Entry<String, Block> entry : after.entrySet()) {
            byName.put(former.getOrDefault(entry.getKey(), entry.getKey()), entry.getValue());
        }
        return byName;
    }

    private Map<String, String> former() {
        Map<String, String> former = new HashMap<>();
        for (String fresh : after.keySet()) {
            if (!before.containsKey(fresh)) {
                String best = "";
                double most = 0;
                for (String gone : before.keySet()) {
                    if (!after.containsKey(gone) && !former.containsValue(gone)) {
                        double likeness = likeness(gone, fresh);
                        best = likeness > most ? gone : best;
                        most = Math.max(most, likeness);
                    }
                }
                if (most > 0) {
                    former.put(fresh, best);
                }
            }
        }
        return former;
    }

    /** Nothing when it is not enough to take one for the other. */
    private double likeness(String gone, String fresh) {
        List<String> one = before.get(gone).words();
        List<String> other = after.get(fresh).words();
        double likeness = likeness(one, other);
        boolean enough = likeness >= ENOUGH && one.size() >= LONG
                || likeness >= ENOUGH_IN_PLACE
                        && neighbours(before, after, gone).equals(neighbours(after, before, fresh));
        return enough ? likeness : 0;
    }

    private static double likeness(List<String> one, List<String> other) {
        Map<String, Integer> counts = new HashMap<>();
        for (String line : one) {
            counts.merge(line, 1, Integer::sum);
        }
        int common = 0;
        for (String line : other) {
            int left = counts.getOrDefault(line, 0);
            common += left > 0 ? 1 : 0;
            counts.put(line, left - 1);
        }
        return 2.0 * common / Math.max(1, one.size() + other.size());
    }

    /** The things around it that are in both versions; an empty name at the ends. */
    private static List<String> neighbours(Map<String, Block> blocks, Map<String, Block> others, String key) {
        String previous = "";
        List<String> neighbours = new ArrayList<>();
        for (String each : blocks.keySet()) {
            if (each.equals(key)) {
                neighbours.add(previous);
            } else if (others.containsKey(each)) {
                if (neighbours.size() == 1) {
                    neighbours.add(each);
                }
                previous = each;
            }
        }
        if (neighbours.size() == 1) {
            neighbours.add("");
        }
        return neighbours;
    }
}
