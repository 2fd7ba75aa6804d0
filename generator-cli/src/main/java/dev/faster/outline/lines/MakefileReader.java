package dev.faster.outline.lines;

import dev.faster.outline.ContinuedLines;
import dev.faster.outline.LineBlocks;
import dev.faster.outline.lines.MakefileLine.Kind;
import java.util.List;
import java.util.Optional;

/** Reads a makefile thing by thing. */
final class MakefileReader {
    private static final String PHONY = ".PHONY";

    private final List<String> lines;
    private final LineBlocks file;
    private final ContinuedLines continued;
    private final MakefileGroups groups;
    private boolean phonySeen;

    MakefileReader(List<String> lines, LineBlocks file) {
        this.lines = lines;
        this.file = file;
        this.continued = new ContinuedLines(lines);
        this.groups = new MakefileGroups(lines);
    }

    /** @return the line after what begins with this line, or -1 when it is nothing that is known */
    int read(int line) {
        String text = lines.get(line);
        if (text.isBlank() || isComment(text)) {
            return hold(line, continued.end(line));
        }
        if (text.startsWith("\t")) {
            return -1;
        }
        if (groups.begins(line)) {
            return add(text.strip(), line, groups.end(line));
        }
        int end = continued.end(line);
        Optional<MakefileLine> parsed = end < 0 ? Optional.empty() : MakefileLine.of(continued.text(line));
        return parsed.isEmpty() ? -1 : read(parsed.get(), line, end);
    }

    private int read(MakefileLine parsed, int line, int end) {
        if (parsed.key().equals("var .RECIPEPREFIX")) {
            return -1;
        }
        if (parsed.kind() != Kind.RULE) {
            return add(parsed.key(), line, end);
        }
        if (!parsed.key().equals(PHONY)) {
            return add(parsed.key(), line, endOfRecipe(end));
        }
        if (isOfNextRule(parsed, end)) {
            return hold(line, end);
        }
        String key = phonySeen ? PHONY + " " + MakefileLine.firstWord(parsed.rest()) : PHONY;
        phonySeen = true;
        return add(key, line, end);
    }

    private int hold(int line, int end) {
        for (int i = line; i < end; i++) {
            file.hold(lines.get(i));
        }
        return end;
    }

    private int add(String key, int line, int end) {
        if (end >= 0) {
            file.add(key, lines.subList(line, end));
        }
        return end;
    }

    /** Comments and blank lines are part of a recipe when more of it follows. */
    private int endOfRecipe(int from) {
        int end = from;
        int line = from;
        while (line >= 0 && line < lines.size()) {
            String text = lines.get(line);
            boolean command = text.startsWith("\t") && !text.isBlank();
            if (!command && !text.isBlank() && !isComment(text)) {
                return end;
            }
            line = continued.end(line);
            end = command ? line : end;
        }
        return end;
    }

    /** Whether a rule of these targets follows, with nothing but comments between. */
    private boolean isOfNextRule(MakefileLine phony, int from) {
        int line = from;
        while (line >= 0 && line < lines.size() && isComment(lines.get(line))) {
            line = continued.end(line);
        }
        if (line < 0 || line == lines.size() || lines.get(line).startsWith("\t") || groups.begins(line)) {
            return false;
        }
        Optional<MakefileLine> next = MakefileLine.of(continued.text(line));
        return next.isPresent()
                && next.get().kind() == Kind.RULE
                && next.get().key().equals(phony.rest());
    }

    private boolean isComment(String text) {
        return !text.startsWith("\t") && text.strip().startsWith("#");
    }
}
