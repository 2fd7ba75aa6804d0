package dev.faster.merge;

import java.util.ArrayList;
import java.util.List;

/** The lines of a merged file as they come: those that are agreed, and those that a person has to decide about. */
final class MergedLines {
    private final List<Chunk> chunks = new ArrayList<>();
    private final List<String> agreed = new ArrayList<>();
    private int disputes;

    void agree(List<String> lines) {
        agreed.addAll(lines);
    }

    /** What both say alike at the beginning and the end is agreed, and so is the rest where just one says anything. */
    void dispute(List<String> ours, List<String> base, List<String> theirs) {
        int shorter = Math.min(ours.size(), theirs.size());
        int start = 0;
        while (start < shorter && ours.get(start).equals(theirs.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && ours.get(ours.size() - 1 - end).equals(theirs.get(theirs.size() - 1 - end))) {
            end++;
        }
        List<String> ourRest = ours.subList(start, ours.size() - end);
        List<String> theirRest = theirs.subList(start, theirs.size() - end);
        agree(ours.subList(0, start));
        if (base.isEmpty() && (ourRest.isEmpty() || theirRest.isEmpty())) {
            agree(ourRest);
            agree(theirRest);
        } else if (!ourRest.isEmpty() || !theirRest.isEmpty()) {
            flush();
            chunks.add(new Chunk.Disputed(ourRest, base, theirRest));
            disputes++;
        }
        agree(ours.subList(ours.size() - end, ours.size()));
    }

    void add(MergedLines more) {
        for (Chunk chunk : more.chunks()) {
            if (chunk instanceof Chunk.Agreed lines) {
                agree(lines.lines());
            } else {
                flush();
                chunks.add(chunk);
                disputes++;
            }
        }
    }

    int disputes() {
        return disputes;
    }

    List<Chunk> chunks() {
        flush();
        return List.copyOf(chunks);
    }

    private void flush() {
        if (!agreed.isEmpty()) {
            chunks.add(new Chunk.Agreed(agreed));
            agreed.clear();
        }
    }
}
