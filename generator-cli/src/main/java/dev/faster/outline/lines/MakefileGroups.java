package dev.faster.outline.lines;

import java.util.List;

/** Lines of a makefile that have an end of their own: conditionals and definitions. */
record MakefileGroups(List<String> lines) {
    boolean begins(int line) {
        String text = lines.get(line);
        return isConditional(text) || isDefinition(text);
    }

    /** @return the line after the last one of the group, or -1 when it has no end */
    int end(int line) {
        return isDefinition(lines.get(line)) ? endOfDefinition(line) : endOfConditional(line);
    }

    private int endOfDefinition(int line) {
        int depth = 0;
        for (int i = line; i < lines.size(); i++) {
            if (isDefinition(lines.get(i))) {
                depth++;
            } else if (isWord(lines.get(i), "endef") && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private int endOfConditional(int line) {
        int depth = 0;
        int i = line;
        while (i >= 0 && i < lines.size()) {
            String text = lines.get(i);
            if (isConditional(text)) {
                depth++;
            } else if (isWord(text, "endif") && --depth == 0) {
                return i + 1;
            }
            i = isDefinition(text) ? endOfDefinition(i) : i + 1;
        }
        return -1;
    }

    private boolean isConditional(String text) {
        return isWord(text, "ifeq") || isWord(text, "ifneq") || isWord(text, "ifdef") || isWord(text, "ifndef");
    }

    private boolean isDefinition(String text) {
        if (isWord(text, "override") || isWord(text, "export")) {
            String stripped = text.strip();
            return isWord(stripped.substring(stripped.indexOf(' ') + 1), "define");
        }
        return isWord(text, "define");
    }

    private boolean isWord(String text, String word) {
        return !text.startsWith("\t") && MakefileLine.firstWord(text.strip()).equals(word);
    }
}
