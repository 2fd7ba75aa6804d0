package dev.faster.corpus;

import java.util.ArrayList;
import java.util.List;

/** Lines that a side added are there, lines that a side removed are gone, and blank lines do not pile up. */
final class LinesSurvive implements Oracle {
    @Override
    public List<String> complaints(Merged merged) {
        List<String> complaints = new ArrayList<>(Counts.complaints(
                "line",
                written(merged, merged.base()),
                written(merged, merged.ours()),
                written(merged, merged.theirs()),
                written(merged, merged.outcome())));
        int most = Math.max(mostBlank(merged.ours()), mostBlank(merged.theirs()));
        if (mostBlank(merged.outcome()) > Math.max(1, most)) {
            complaints.add("more blank lines in a row than on either side");
        }
        return complaints;
    }

    private static List<String> written(Merged merged, Text text) {
        return merged.lines(text).stream().filter(line -> !line.isBlank()).toList();
    }

    private static int mostBlank(Text text) {
        int most = 0;
        int run = 0;
        for (String line : text.lines()) {
            run = line.isBlank() ? run + 1 : 0;
            most = Math.max(most, run);
        }
        return most;
    }
}
