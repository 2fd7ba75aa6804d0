package dev.faster.corpus;

import java.util.ArrayList;
import java.util.List;

/** Line ends, a byte order mark and the end of the last line are the user's. */
final class FormStays implements Oracle {
    @Override
    public List<String> complaints(Merged merged) {
        Text ours = merged.ours();
        Text outcome = merged.outcome();
        List<String> complaints = new ArrayList<>();
        if (ours.crlf() != outcome.crlf() || outcome.mixed() && !ours.mixed()) {
            complaints.add("line ends are not the user's");
        }
        if (ours.mark() != outcome.mark()) {
            complaints.add("the byte order mark is not the user's");
        }
        boolean theirsAsBefore = merged.base().ended() == merged.theirs().ended();
        if (theirsAsBefore && ours.ended() != outcome.ended()) {
            complaints.add("the end of the last line is not the user's");
        }
        return complaints;
    }
}
