package dev.faster.outline.markdown;

/**
 * What a line of a Markdown file is, as far as blocks depend on it.
 *
 * @param text of a heading its title, whose level is that many {@code #} before it, else the line itself
 */
record MarkdownLine(Kind kind, String text) {
    enum Kind {
        BLANK,
        HEADING,
        /** The other lines of a heading, such as the one that underlines it. */
        HEADING_END,
        /** A paragraph's. */
        TEXT,
        INDENTED,
        /** The first line of an item of a bullet list. */
        ITEM,
        ROW,
        COMMENT,
        /** The first line of a block of code. */
        FENCE,
        /** Lines of code, and of front matter: they may look like anything. */
        VERBATIM,
        /** Any other thing that ends a paragraph. */
        OTHER
    }

    /** Of a heading. */
    int level() {
        int level = 0;
        while (level < text.length() && text.charAt(level) == '#') {
            level++;
        }
        return level;
    }
}
