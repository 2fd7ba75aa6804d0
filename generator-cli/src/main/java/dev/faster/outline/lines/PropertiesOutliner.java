package dev.faster.outline.lines;

import dev.faster.outline.Block;
import dev.faster.outline.LineBlocks;
import dev.faster.outline.Outliner;
import java.util.List;
import java.util.Optional;

/** The entries of properties or of a file of environment variables, by key. */
public final class PropertiesOutliner implements Outliner {
    private final EntrySyntax syntax;

    private PropertiesOutliner(EntrySyntax syntax) {
        this.syntax = syntax;
    }

    public static PropertiesOutliner ofProperties() {
        return new PropertiesOutliner(new PropertiesSyntax());
    }

    /** For {@code .env} and its examples. */
    public static PropertiesOutliner ofEnvironment() {
        return new PropertiesOutliner(new EnvironmentSyntax());
    }

    @Override
    public Optional<Block> outline(List<String> lines) {
        LineBlocks file = new LineBlocks();
        int line = 0;
        while (line >= 0 && line < lines.size()) {
            line = read(lines, line, file);
        }
        return line < 0 ? Optional.empty() : file.file();
    }

    /** @return the next line, or -1 when this is no such file, or has a key twice */
    private int read(List<String> lines, int line, LineBlocks file) {
        String text = lines.get(line).strip();
        Optional<String> disabled = syntax.disabledKey(text);
        if (disabled.isPresent()) {
            file.add(disabled.get(), List.of(lines.get(line)));
            return line + 1;
        }
        if (text.isEmpty() || syntax.isComment(text)) {
            file.hold(lines.get(line));
            return line + 1;
        }
        Optional<String> key = syntax.key(lines.get(line));
        int end = key.isEmpty() ? -1 : syntax.end(lines, line);
        return end >= 0 && file.addUnique(key.get(), lines.subList(line, end)) ? end : -1;
    }
}
