package dev.faster.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The outcome can be read, names nothing twice that no side names twice, and says what both sides say, as data. */
final class DataIsMerged implements Oracle {
    @Override
    public List<String> complaints(Merged merged) {
        List<String> ours;
        List<String> theirs;
        List<String> base;
        try {
            base = Leaves.of(merged.kind(), merged.base());
            ours = Leaves.of(merged.kind(), merged.ours());
            theirs = Leaves.of(merged.kind(), merged.theirs());
        } catch (UnreadableException e) {
            return List.of(); // what a side broke cannot be held against the merge
        }
        try {
            List<String> outcome = Leaves.of(merged.kind(), merged.outcome());
            List<String> complaints = new ArrayList<>(Counts.complaints("data", base, ours, theirs, outcome));
            Set<String> once = new HashSet<>(Names.repeated(merged.kind(), merged.outcome()));
            once.removeAll(Names.repeated(merged.kind(), merged.ours()));
            once.removeAll(Names.repeated(merged.kind(), merged.theirs()));
            once.forEach(name -> complaints.add("twice: " + name));
            return complaints;
        } catch (UnreadableException e) {
            return List.of("cannot be read any more: " + e.getMessage());
        }
    }
}
