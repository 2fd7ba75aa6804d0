package dev.faster.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The outcome keeps the user's order, and the template's too unless the user moved lines about. Looks at lines that
 * occur once only: they tell where their neighbours are.
 */
final class OrderStays implements Oracle {
    @Override
    public List<String> complaints(Merged merged) {
        List<String> base = merged.lines(merged.base());
        List<String> ours = merged.lines(merged.ours());
        List<String> theirs = merged.lines(merged.theirs());
        List<String> outcome = merged.lines(merged.outcome());
        List<String> complaints = new ArrayList<>();
        outOfOrder(ours, outcome).ifPresent(line -> complaints.add("not in the user's order: " + line));
        if (outOfOrder(base, ours).isEmpty()) {
            outOfOrder(theirs, outcome).ifPresent(line -> complaints.add("not in the template's order: " + line));
        }
        return complaints;
    }

    private static java.util.Optional<String> outOfOrder(List<String> one, List<String> other) {
        Set<String> common = once(one);
        common.retainAll(once(other));
        List<String> expected = one.stream().filter(common::contains).toList();
        List<String> found = other.stream().filter(common::contains).toList();
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).equals(found.get(i))) {
                return java.util.Optional.of(found.get(i));
            }
        }
        return java.util.Optional.empty();
    }

    private static Set<String> once(List<String> lines) {
        Set<String> once = new HashSet<>();
        for (String line : new HashSet<>(lines)) {
            if (!line.isBlank() && Collections.frequency(lines, line) == 1) {
                once.add(line);
            }
        }
        return once;
    }
}
