package dev.faster.merge;

import java.util.Optional;

/**
 * How files of one kind are merged.
 *
 * @param outliner tells what is in them
 * @param separators that stand between things; empty when there are none
 * @param deleted what becomes of what the user deleted and the template changed
 */
record Driver(Outliner outliner, Optional<Separators> separators, BlockMerge.Deleted deleted) {
    static Driver of(Outliner outliner) {
        return new Driver(outliner, Optional.empty(), BlockMerge.Deleted.STAYS);
    }

    /** For files whose things are found under another name as easily as they are deleted. */
    static Driver ofCode(Outliner outliner) {
        return new Driver(outliner, Optional.empty(), BlockMerge.Deleted.DISPUTED);
    }

    static Driver of(Outliner outliner, Separators separators) {
        return new Driver(outliner, Optional.of(separators), BlockMerge.Deleted.STAYS);
    }
}
