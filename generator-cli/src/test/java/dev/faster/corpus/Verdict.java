package dev.faster.corpus;

import java.util.List;

/**
 * What became of one file that both sides changed.
 *
 * @param path in the outcome
 * @param gitConflicts how many places git could not decide
 * @param ourConflicts how many places faster could not decide
 * @param gitWrong what is wrong with what git decided
 * @param ourWrong what is wrong with what faster decided
 */
public record Verdict(
        Edit edit,
        Operation operation,
        String path,
        How how,
        int gitConflicts,
        int ourConflicts,
        List<String> gitWrong,
        List<String> ourWrong) {
    /** How the two sides met. */
    public enum How {
        /** Both changed its content. */
        CHANGED_TWICE,
        /** One deleted it, the other changed it. */
        DELETED_AND_CHANGED,
        /** Both added a file of this name. */
        ADDED_TWICE,
        /** One side changed it, and the outcome must be that side's. Reported only when it is not. */
        ONE_SIDED,
        /** What {@code remove} leaves of a file after {@code add}. Reported only when it is not what was there before. */
        ADDED_AND_REMOVED
    }

    public FileKind kind() {
        return FileKind.of(path);
    }

    @Override
    public String toString() {
        return edit + ": " + operation + " " + path;
    }
}
