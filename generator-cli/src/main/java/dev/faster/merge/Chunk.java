package dev.faster.merge;

import java.util.List;

/** A run of lines of a merged file. */
sealed interface Chunk {
    /** Nobody has to look at these. */
    record Agreed(List<String> lines) implements Chunk {
        public Agreed {
            lines = List.copyOf(lines);
        }
    }

    /** A person has to decide between ours and theirs. */
    record Disputed(List<String> ours, List<String> base, List<String> theirs) implements Chunk {
        public Disputed {
            ours = List.copyOf(ours);
            base = List.copyOf(base);
            theirs = List.copyOf(theirs);
        }
    }
}
