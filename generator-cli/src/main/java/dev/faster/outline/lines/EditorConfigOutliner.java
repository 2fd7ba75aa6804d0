package dev.faster.outline.lines;

import dev.faster.outline.Block;
import dev.faster.outline.LineBlocks;
import dev.faster.outline.Outliner;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sections of an {@code .editorconfig} by what files they are about, and in them the settings by name. */
public final class EditorConfigOutliner implements Outliner {
    @Override
    public Optional<Block> outline(List<String> lines) {
        LineBlocks file = new LineBlocks();
        int line = readSettings(lines, 0, file);
        while (line >= 0 && line < lines.size()) {
            LineBlocks section = new LineBlocks();
            int end = readSettings(lines, line + 1, section);
            file.addContainer(lines.get(line).strip(), lines.get(line), section);
            for (String rest : section.rest()) {
                file.hold(rest);
            }
            line = end;
        }
        return line < 0 ? Optional.empty() : file.file();
    }

    /** @return the line of the next section, or -1 when something else is there or a setting is made twice */
    private int readSettings(List<String> lines, int from, LineBlocks blocks) {
        int line = from;
        while (line < lines.size() && !isHeader(lines.get(line).strip())) {
            String text = lines.get(line).strip();
            int sign = text.indexOf('=');
            if (text.isEmpty() || text.startsWith("#") || text.startsWith(";")) {
                blocks.hold(lines.get(line));
            } else if (sign <= 0 || !blocks.addUnique(name(text, sign), List.of(lines.get(line)))) {
                return -1;
            }
            line++;
        }
        return line;
    }

    private boolean isHeader(String text) {
        return text.startsWith("[") && text.endsWith("]");
    }

    private String name(String text, int sign) {
        return text.substring(0, sign).strip().toLowerCase(Locale.ROOT);
    }
}
