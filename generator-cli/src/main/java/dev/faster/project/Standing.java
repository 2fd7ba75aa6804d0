package dev.faster.project;

import dev.faster.render.RenderedFile;
import java.util.Optional;

/** What stands at a path of a project. */
sealed interface Standing {
    /** Nothing. */
    record Absent() implements Standing {}

    /** An ordinary file. */
    record Plain(RenderedFile content) implements Standing {}

    /**
     * Something that faster never wrote and never touches: a folder, a link, or a path that leads through a link or a
     * file.
     */
    record Obstacle() implements Standing {}

    default Optional<RenderedFile> file() {
        return this instanceof Plain plain ? Optional.of(plain.content()) : Optional.empty();
    }
}
