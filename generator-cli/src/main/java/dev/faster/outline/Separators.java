package dev.faster.outline;

import java.util.List;
import java.util.Optional;

/**
 * What stands at the ends of lines between things, and so changes when a neighbour comes or goes. It is taken away before
 * versions are compared, and put in again afterwards.
 */
public interface Separators {
    /** Empty when they do not stand where they can be taken away. */
    Optional<List<String>> without(List<String> lines);

    List<String> with(List<String> lines);
}
