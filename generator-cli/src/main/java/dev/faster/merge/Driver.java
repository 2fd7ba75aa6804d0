package dev.faster.merge;

import dev.faster.outline.Outliner;
import dev.faster.outline.Separators;
import java.util.Optional;

/**
 * How files of one kind are merged.
 *
 * @param outliner tells what is in them
 * @param separators that stand between things; empty when there are none
 * @param policy what is right for this kind
 */
record Driver(Outliner outliner, Optional<Separators> separators, Policy policy) {
    static Driver of(Outliner outliner, Policy policy) {
        return new Driver(outliner, Optional.empty(), policy);
    }
}
