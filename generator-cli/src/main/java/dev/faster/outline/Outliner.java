package dev.faster.outline;

import java.util.List;
import java.util.Optional;

/**
 * Finds the blocks of one kind of file. It knows nothing of merging: what two versions of a file have in common is told
 * by the keys of their blocks.
 */
public interface Outliner {
    /**
     * The whole file as one block, whose lines are these lines.
     *
     * @param lines without line ends
     * @return empty when the file is not of this kind, or too broken to tell its blocks apart: it is merged as text then
     */
    Optional<Block> outline(List<String> lines);
}
