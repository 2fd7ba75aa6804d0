package dev.faster.outline.lines;

import java.util.List;
import java.util.Optional;

/** How keys and their values are written in one kind of file. */
interface EntrySyntax {
    /** @param text without white space around it */
    boolean isComment(String text);

    /** The key that a line begins with, if that is what it begins with. */
    Optional<String> key(String line);

    /** The key of an entry that is there but commented out, and waits to be wanted. */
    Optional<String> disabledKey(String line);

    /** @return the line after the entry that begins with this line, or -1 when it has no end */
    int end(List<String> lines, int line);
}
