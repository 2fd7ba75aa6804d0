package dev.faster.merge;

import java.nio.charset.StandardCharsets;

/** Finds the markers of a conflict, ours or git's. */
public final class ConflictMarkers {
    public boolean in(byte[] content) {
        int stage = 0;
        String[] signs = {"<<<<<<< ", "=======", ">>>>>>> "};
        for (String line : new String(content, StandardCharsets.UTF_8).split("\n")) {
            if (line.startsWith(signs[stage]) && ++stage == signs.length) {
                return true;
            }
        }
        return false;
    }
}
