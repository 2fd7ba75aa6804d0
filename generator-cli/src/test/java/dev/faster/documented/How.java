package dev.faster.documented;

import java.util.List;
import java.util.Optional;

/** How the commands of a block are run. */
sealed interface How {
    /** @param place where it begins anew; without one it goes on where the block before it ended */
    record InShell(Optional<String> place) implements How {}

    record InBackground() implements How {}

    /** @param files of the repository, each of which runs one of the commands at least */
    record Elsewhere(List<String> files) implements How {}

    static How of(Block block) {
        List<String> comments = block.comments();
        if (comments.isEmpty()) {
            return new InShell(Optional.empty());
        }
        String comment = comments.get(0);
        if (comments.size() == 1) {
            if (comment.equals("in the background")) {
                return new InBackground();
            }
            if (comment.startsWith("in: ")) {
                return new InShell(Optional.of(comment.substring("in: ".length())));
            }
            if (comment.startsWith("run by: ")) {
                return new Elsewhere(
                        List.of(comment.substring("run by: ".length()).split(", ")));
            }
        }
        throw new IllegalArgumentException(block + ": nobody knows what " + comments + " means");
    }
}
