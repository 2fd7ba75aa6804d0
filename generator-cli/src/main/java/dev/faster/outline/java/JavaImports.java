package dev.faster.outline.java;

import dev.faster.outline.Block;
import dev.faster.outline.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The imports of a Java file, by what they import. */
final class JavaImports {
    private final List<String> lines;
    private final JavaSyntax syntax;
    private final int from;
    private final int firstLine;
    private final int end;

    /**
     * @param from the token after the package
     * @param firstLine the first one that is theirs
     */
    JavaImports(List<String> lines, JavaSyntax syntax, int from, int firstLine) {
        this.lines = lines;
        this.syntax = syntax;
        this.from = from;
        this.firstLine = firstLine;
        int next = from;
        while (isImport(next)) {
            next = after(next);
        }
        this.end = next;
    }

    /** The token after the last import. */
    int end() {
        return end;
    }

    int endLine() {
        return end == from ? firstLine : syntax.lastLine(end - 1) + 1;
    }

    Optional<Block> block() {
        if (end == from) {
            return Optional.empty();
        }
        Keys keys = new Keys();
        List<Block> imports = new ArrayList<>();
        int head = afterBlankLines();
        int line = head;
        for (int i = from; i < end; i = after(i)) {
            if (syntax.firstLine(i) < line || !syntax.isCut(line)) {
                return Optional.of(Block.leaf("imports", lines.subList(firstLine, endLine())));
            }
            int next = syntax.lastLine(after(i) - 1) + 1;
            imports.add(Block.leaf(keys.takeNumbered(name(i + 1, after(i) - 1)), lines.subList(line, next)));
            line = next;
        }
        return Optional.of(new Block("imports", lines.subList(firstLine, head), imports, List.of()));
    }

    /** They stay where they are when another import becomes the first. */
    private int afterBlankLines() {
        int line = firstLine;
        while (lines.get(line).isBlank()) {
            line++;
        }
        return line;
    }

    private boolean isImport(int start) {
        if (!syntax.is(start, "import")) {
            return false;
        }
        int end = after(start) - 1;
        for (int i = start + 1; i < end; i++) {
            boolean word = syntax.isWord(i) && !syntax.is(i, "import");
            if (!word && !syntax.is(i, ".") && !syntax.is(i, "*")) {
                return false;
            }
        }
        return syntax.is(end, ";") && end > start + 1;
    }

    private int after(int start) {
        int i = start;
        while (i < syntax.size() && !syntax.is(i, ";")) {
            i++;
        }
        return Math.min(i + 1, syntax.size());
    }

    private String name(int start, int end) {
        StringBuilder name = new StringBuilder();
        for (int i = start; i < end; i++) {
            boolean words = i > start && syntax.isWord(i) && syntax.isWord(i - 1);
            name.append(words ? " " : "").append(syntax.text(i));
        }
        return name.toString();
    }
}
