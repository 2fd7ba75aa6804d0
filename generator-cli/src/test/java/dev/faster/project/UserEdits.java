package dev.faster.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * A user who edits files line by line: puts lines in, changes them, takes them out, moves them. What the user writes is
 * known again by a word that stands nowhere else.
 */
public final class UserEdits {
    /** What the user did to a file. */
    public enum Kind {
        INSERT,
        CHANGE,
        DELETE,
        MOVE
    }

    private final Random random;
    private final String word;
    private final Set<String> written = new TreeSet<>();
    private int count;

    public UserEdits(Random random, String word) {
        this.random = random;
        this.word = word;
    }

    /** The lines of the user's own, without the white space around them. */
    public Set<String> written() {
        return written;
    }

    public String edit(String text, int edits, Kind... kinds) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        lines.remove(lines.size() - 1);
        for (int i = 0; i < edits && !lines.isEmpty(); i++) {
            int at = random.nextInt(lines.size());
            switch (kinds[random.nextInt(kinds.length)]) {
                case INSERT -> lines.add(at, ownLine(indent(lines.get(at))));
                case CHANGE -> change(lines, at);
                case DELETE -> delete(lines, at);
                case MOVE -> lines.add(random.nextInt(lines.size()), lines.remove(at));
                default -> throw new IllegalStateException();
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private void change(List<String> lines, int at) {
        written.remove(lines.get(at).strip());
        lines.set(at, ownLine(indent(lines.get(at))));
    }

    private void delete(List<String> lines, int at) {
        written.remove(lines.remove(at).strip());
    }

    private String ownLine(String indent) {
        String line = word + count++;
        written.add(line);
        return indent + line;
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
