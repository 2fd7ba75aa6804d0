package dev.faster.problem;

import java.util.Collection;
import java.util.Optional;

/** The word that was probably meant. */
public final class NearestWord {
    private NearestWord() {}

    /** The closest of the words, if it is close: no more than a third of it is mistyped. */
    public static Optional<String> to(String typed, Collection<String> words) {
        Optional<String> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String word : words) {
            int distance = distance(typed, word);
            if (distance < least && distance <= Math.max(1, Math.max(typed.length(), word.length()) / 3)) {
                least = distance;
                nearest = Optional.of(word);
            }
        }
        return nearest;
    }

    /** Insertions, deletions and replacements from one to the other. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[row.length - 1];
    }
}
