package dev.faster.merge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands around the versions of disputed lines: git's markers, in its {@code diff3} style.
 *
 * @see <a href="https://git-scm.com/docs/git-merge#_how_conflicts_are_presented">How conflicts are presented</a>
 */
public final class ConflictMarkers {
    static final String OURS = "<<<<<<<";
    static final String BASE = "|||||||";
    static final String MIDDLE = "=======";
    static final String THEIRS = ">>>>>>>";

    /**
     * Whether a conflict, ours or git's, was left in a file. The marker in the middle alone is none: it underlines
     * titles as well.
     */
    public boolean in(byte[] content) {
        return firstLine(content) > 0;
    }

    /** The line that the first conflict begins in, counted from one, or 0 when there is none. */
    public int firstLine(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        int line = 1;
        for (int start = 0; ; start = text.indexOf('\n', start) + 1) {
            if (isAt(OURS, text, start) || isAt(BASE, text, start) || isAt(THEIRS, text, start)) {
                return line;
            }
            if (text.indexOf('\n', start) < 0) {
                return 0;
            }
            line++;
        }
    }

    private static boolean isAt(String marker, String text, int start) {
        int end = start + marker.length();
        return text.startsWith(marker, start) && (end == text.length() || " \r\n".indexOf(text.charAt(end)) >= 0);
    }

    /** The lines of a file with conflicts in it. */
    List<String> around(List<Chunk> chunks, Labels labels) {
        List<String> lines = new ArrayList<>();
        for (Chunk chunk : chunks) {
            if (chunk instanceof Chunk.Disputed disputed) {
                lines.add(OURS + " " + labels.ours());
                lines.addAll(disputed.ours());
                lines.add(BASE + " " + labels.base());
                lines.addAll(disputed.base());
                lines.add(MIDDLE);
                lines.addAll(disputed.theirs());
                lines.add(THEIRS + " " + labels.theirs());
            } else if (chunk instanceof Chunk.Agreed agreed) {
                lines.addAll(agreed.lines());
            }
        }
        return lines;
    }
}
