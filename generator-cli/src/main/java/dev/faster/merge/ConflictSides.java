package dev.faster.merge;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The two versions of a file that conflict markers in it stand between, git's as well as ours. */
public record ConflictSides(byte[] ours, byte[] theirs) {
    private enum Part {
        BOTH,
        OURS,
        BASE,
        THEIRS
    }

    /** Empty when there are no markers, or they do not fit together. */
    public static Optional<ConflictSides> of(byte[] content) {
        // One character for one byte, so that each line keeps its bytes.
        String text = new String(content, StandardCharsets.ISO_8859_1);
        StringBuilder ours = new StringBuilder();
        StringBuilder theirs = new StringBuilder();
        Part part = Part.BOTH;
        boolean found = false;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start) + 1;
            String line = text.substring(start, end);
            Part next = after(line, part);
            if (next == part) {
                add(line, part, ours, theirs);
            }
            found |= next != part;
            part = next;
            start = end;
        }
        return found && part == Part.BOTH
                ? Optional.of(new ConflictSides(bytes(ours), bytes(theirs)))
                : Optional.empty();
    }

    private static Part after(String line, Part part) {
        return switch (part) {
            case BOTH -> line.startsWith("<<<<<<< ") ? Part.OURS : part;
            case OURS -> line.startsWith("||||||| ") ? Part.BASE : isMiddle(line) ? Part.THEIRS : part;
            case BASE -> isMiddle(line) ? Part.THEIRS : part;
            case THEIRS -> line.startsWith(">>>>>>> ") ? Part.BOTH : part;
        };
    }

    private static boolean isMiddle(String line) {
        return line.strip().equals("=======");
    }

    private static void add(String line, Part part, StringBuilder ours, StringBuilder theirs) {
        if (part == Part.BOTH || part == Part.OURS) {
            ours.append(line);
        }
        if (part == Part.BOTH || part == Part.THEIRS) {
            theirs.append(line);
        }
    }

    private static byte[] bytes(StringBuilder text) {
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
