package dev.faster.outline.lines;

import dev.faster.outline.Block;
import dev.faster.outline.LineBlocks;
import dev.faster.outline.Outliner;
import java.util.List;
import java.util.Optional;

/** The variables and rules of a makefile by name; conditionals and definitions are a block each. */
public final class MakefileOutliner implements Outliner {
    @Override
    public Optional<Block> outline(List<String> lines) {
        LineBlocks file = new LineBlocks();
        MakefileReader reader = new MakefileReader(lines, file);
        int line = 0;
        while (line >= 0 && line < lines.size()) {
            line = reader.read(line);
        }
        return line < 0 ? Optional.empty() : file.file();
    }
}
