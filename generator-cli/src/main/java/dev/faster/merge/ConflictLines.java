package dev.faster.merge;

import java.util.ArrayList;
import java.util.List;

/** Which lines of a text stand between conflict markers. */
final class ConflictLines {
    private final List<String> lines;
    private final int[] parts;
    private final int[] ends;

    ConflictLines(List<String> lines) {
        this.lines = lines;
        parts = new int[lines.size()];
        ends = new int[lines.size()];
        findParts();
        findEnds();
    }

    private void findParts() {
        int part = 0;
        int count = 0;
        for (int i = 0; i < parts.length; i++) {
            String line = lines.get(i);
            if (line.startsWith("<<<<<<< ") || part > 0 && startsPart(line)) {
                part = ++count;
            }
            parts[i] = part;
            part = line.startsWith(">>>>>>> ") ? 0 : part;
        }
    }

    private static boolean startsPart(String line) {
        return line.startsWith("||||||| ") || line.equals("=======");
    }

    private void findEnds() {
        int end = parts.length;
        for (int i = parts.length - 1; i >= 0; i--) {
            end = parts[i] == 0 || lines.get(i).startsWith(">>>>>>> ") ? i : end;
            ends[i] = end;
        }
    }

    /** The same number of lines, with empty ones in place of the markers. */
    List<String> withoutMarkers() {
        List<String> texts = new ArrayList<>(lines);
        for (int i = 0; i < parts.length; i++) {
            boolean start = parts[i] > 0 && (i == 0 || parts[i - 1] != parts[i]);
            if (start || parts[i] > 0 && ends[i] == i) {
                texts.set(i, "");
            }
        }
        return texts;
    }

    /** The line where the conflict ends that this line is in. */
    int end(int line) {
        return ends[line];
    }

    /** Whether what stands on both lines can be there at once. */
    boolean areTogether(int line, int later) {
        return parts[line] == 0 || parts[line] == parts[later];
    }
}
