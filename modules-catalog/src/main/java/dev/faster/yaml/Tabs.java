package dev.faster.yaml;

import dev.faster.yaml.YamlText.Position;
import java.util.List;
import java.util.Optional;

/** Finds tabs that indent. A parser lets some of them pass, and then they do not mean what they look like. */
final class Tabs {
    /** The 0-based lines of a text in block style, where tabs are part of the text: after the first, up to and with the last. */
    record BlockText(int first, int last) {}

    private final List<BlockText> blockTexts;
    private int next;

    /** @param blockTexts in the order of their lines */
    Tabs(List<BlockText> blockTexts) {
        this.blockTexts = blockTexts;
    }

    /** The first tab that indents something other than text in block style or a comment. */
    Optional<Position> firstIn(String content) {
        int line = 0;
        int start = 0;
        for (int i = 0; i <= content.length(); i++) {
            if (i == content.length() || content.charAt(i) == '\n' || content.charAt(i) == '\r') {
                int tab = indentingTab(content, start, i);
                if (tab >= 0 && !inBlockText(line)) {
                    return Optional.of(new Position(line, tab - start));
                }
                line += content.startsWith("\r\n", i) ? 0 : 1;
                start = i + 1;
            }
        }
        return Optional.empty();
    }

    private static int indentingTab(String content, int start, int end) {
        int tab = -1;
        for (int i = start; i < end; i++) {
            char c = content.charAt(i);
            if (c == '\t') {
                tab = tab < 0 ? i : tab;
            } else if (c != ' ') {
                return c == '#' ? -1 : tab;
            }
        }
        return -1;
    }

    private boolean inBlockText(int line) {
        while (next < blockTexts.size() && blockTexts.get(next).last < line) {
            next++;
        }
        return next < blockTexts.size() && blockTexts.get(next).first < line;
    }
}
