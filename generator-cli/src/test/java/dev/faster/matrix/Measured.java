package dev.faster.matrix;

import java.util.Locale;

/**
 * What a check that passed found.
 *
 * @param tests how many ran, skipped ones left out
 * @param coveredLines how many of the lines that can be executed were
 */
record Measured(int tests, int coveredLines, int lines, long seconds) {
    Measured {
        if (tests < 0 || coveredLines < 0 || coveredLines > lines || seconds < 0) {
            throw new IllegalArgumentException(tests + " " + coveredLines + " " + lines + " " + seconds);
        }
    }

    String coverage() {
        return lines == 0 ? "" : String.format(Locale.ROOT, "%.1f %%", 100.0 * coveredLines / lines);
    }
}
